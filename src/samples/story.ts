/**
 * The sample story: a made-up wire report of some 500 words on Russia's pull-back from Ukraine's border in April 2021.
 * Its setting is history; its reporter, its agency and its details are invented, and its quotations are our own
 * paraphrase: nobody said these words. It has what a story of its kind has: a header, a headline, a byline, a dateline,
 * captions with credits, a heading, quotations of every kind, dates that lean on the day it was published.
 *
 * @example
 * ```ts
 * import { SAMPLE_TEXT } from "tidings/samples";
 *
 * SAMPLE_TEXT.includes("By Marta Lindqvist, Northern Wire"); // => true
 * ```
 */
export const SAMPLE_TEXT = `Published: 2021-04-23

Russia pulls forces back from Ukraine's border as Kyiv stays on guard

By Marta Lindqvist, Northern Wire

A Ukrainian gunner keeps watch from a trench outside Avdiivka. Photo / Northern Wire

KYIV, April 23 (Northern Wire) — Russia yesterday ordered the forces it has massed near Ukraine to return to their bases, cooling a standoff that had stirred fears of a wider war in Europe.

Defence Minister Sergei Shoigu announced that the units would start leaving today and be home by May 1. The snap inspection had "met every one of its goals", he said.

About 100,000 Russian troops gathered near the frontier and in Crimea from late March, Western officials say, the largest such force in seven years.

Russia annexed Crimea in March 2014. Government soldiers and Moscow-backed separatists have fought in the Donbas, Ukraine's industrial east, since April of that year; the war has killed more than 13,000 people. It flared again on March 26, when shelling killed four soldiers near the village of Shumy, according to the Ukrainian army.

Kyiv accused the Kremlin of stoking the clashes as a pretext for an invasion. Moscow rejected the charge, insisting that its units were only training.

Calls and counteroffers

US President Joe Biden telephoned Vladimir Putin last week and proposed that the two leaders meet in a third country this summer. Austria has offered to host the summit.

The order to pull back was given the day after Putin, addressing parliament, warned the West that whoever crossed Russia's "red lines" would "come to regret it bitterly".

Ukraine's president, Volodymyr Zelenskiy, welcomed Moscow's announcement. "Fewer soldiers along our frontier means less danger," he wrote on Twitter, "but our army will not lower its guard."

Zelenskiy had invited Putin earlier in the week to talks in the Donbas. Putin replied on Thursday that Zelenskiy could see him in Moscow "whenever he likes", and told Kyiv to negotiate with the separatists first. Zelenskiy, who met French President Emmanuel Macron in Paris last Friday, will not go to Moscow, his office said.

Ships at sea

Not everything is leaving. Some armour will stay near Voronezh, 62 miles from Ukraine, until the end of summer for joint exercises that Russia and Belarus plan to hold, Shoigu said.

The withdrawal also takes in 15 ships of the Caspian Flotilla, which are drilling in the Kerch Strait. Ukraine has deployed its small navy to shadow them in the Sea of Azov, even though Russia closed the nearby waters to foreign warships last week.

NATO Secretary General Jens Stoltenberg called on Russia to remove the rest of its forces. The United States, which gave Ukraine military aid worth $125 million in March, expelled 10 Russian diplomats last week.

Police lead away a demonstrator in central Moscow on Wednesday. Photo / Northern Wire

Critics say the display of strength also drew eyes away from Alexei Navalny, the jailed opposition leader, who has been on hunger strike since March 31. Prison authorities gave way on Tuesday and let civilian doctors examine him. A day later thousands of people rallied across Russia to demand his release, and police detained more than 1,500 of them. The European Union has threatened Moscow with new sanctions if he dies in custody.

Olena Hrytsenko, a defence analyst in Kyiv, cautioned that Moscow could send the troops back "in a matter of days".
`;

/**
 * The day on which the sample story was published, a Friday. Relative dates such as "last week" count from it.
 *
 * @example
 * ```ts
 * import { SAMPLE_PUBLISHED } from "tidings/samples";
 *
 * SAMPLE_PUBLISHED; // => "2021-04-23"
 * ```
 */
export const SAMPLE_PUBLISHED = "2021-04-23";

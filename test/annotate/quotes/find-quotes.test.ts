import { describe, expect, it } from "vitest";
import { quoteLines } from "./quote-lines.js";

type Row = readonly [text: string, ...expected: string[]];

/** What the parser gets wrong today; the list only shrinks. */
const KNOWN_FAILURES: ReadonlySet<string> = new Set([
  // "warned" is read as a participle beside "failed", so it goes with what is said.
  "Lind said the talks had failed and warned that the troops will leave.",
  "About 4 in 10 say they will stay.",
]);

function table(rows: readonly Row[]): void {
  for (const [text, ...expected] of rows) {
    const test = KNOWN_FAILURES.has(text) ? it.fails : it;
    test(text, async () => {
      expect(await quoteLines(text)).toEqual(expected);
    });
  }
}

describe("words in marks with their cue behind them", () => {
  table([
    ['"We will leave," the minister said.', 'direct | the minister | said | "We will leave,"'],
    ['"We will leave," said the minister.', 'direct | the minister | said | "We will leave,"'],
    ['"We will leave," she said.', 'direct | she | said | "We will leave,"'],
    ['"We will leave," Anna Lind told reporters.', 'direct | Anna Lind | told | "We will leave,"'],
    ['"We will leave," Lind wrote on Monday.', 'direct | Lind | wrote | "We will leave,"'],
    ['"Will they leave?" he asked.', 'direct | he | asked | "Will they leave?"'],
    ['"They will leave!" he shouted.', 'direct | he | shouted | "They will leave!"'],
    ['"Will they leave?" Lind asked.', 'direct | Lind | asked | "Will they leave?"'],
    [
      '"We will leave," said Anna Lind, the foreign minister.',
      'direct | Anna Lind, the foreign minister | said | "We will leave,"',
    ],
    ['"We will leave," said a spokesman for the ministry.', 'direct | a spokesman for the ministry | said | "We will leave,"'],
    ['"Will they leave?" asked Ada Roe of Oslo, who had come late.', 'direct | Ada Roe of Oslo | asked | "Will they leave?"'],
    ['"Leave," warned Roe. "Now."', 'direct | Roe | warned | "Leave," … "Now."'],
    ['The plan, known to few, "is a mistake," Lind wrote.', 'mixed | Lind | wrote | The plan, known to few … "is a mistake,"'],
    ['"The troops have left", he said.', 'direct | he | said | "The troops have left"'],
    ['"The troops have left" he said.', 'direct | he | said | "The troops have left"'],
    ['"The vote is over," Lind repeated.', 'direct | Lind | repeated | "The vote is over,"'],
  ]);
});

describe("words in marks with their cue before them", () => {
  table([
    ['He said, "We will leave."', 'direct | He | said | "We will leave."'],
    ['Lind said: "We will leave."', 'direct | Lind | said | "We will leave."'],
    ['Lind told reporters: "We will leave."', 'direct | Lind | told | "We will leave."'],
    ['The mayor said "We will leave."', 'direct | The mayor | said | "We will leave."'],
    ['Lind added: "It is too late."', 'direct | Lind | added | "It is too late."'],
    ['Lind continued:\n"It is too late."', 'direct | Lind | continued | "It is too late."'],
    ['Lind replied, "Never."', 'direct | Lind | replied | "Never."'],
    [
      '"We will leave," Lind said, adding later, "The camp is closed."',
      'direct | Lind | said | "We will leave,"',
      'direct | Lind | adding | "The camp is closed."',
    ],
  ]);
});

describe("one act of saying is one quotation", () => {
  table([
    ['"We will leave," Lind said. "It is over."', 'direct | Lind | said | "We will leave," … "It is over."'],
    [
      '"We will leave," Lind said, "and we will not return."',
      'direct | Lind | said | "We will leave," … "and we will not return."',
    ],
    ['"We will leave," Lind said.\n"It is over."', 'direct | Lind | said | "We will leave," … "It is over."'],
    ['Lind said: "We will leave." "It is over."', 'direct | Lind | said | "We will leave." … "It is over."'],
    ['Lind said: "We will leave. \n"It is over."', 'direct | Lind | said | "We will leave. … "It is over."'],
    ["“We will leave. It is over,” Lind said.", "direct | Lind | said | “We will leave. It is over,”"],
    [
      '"We will leave," Lind said. "It is over," Roe said.',
      'direct | Lind | said | "We will leave,"',
      'direct | Roe | said | "It is over,"',
    ],
    [
      'The plan is "a joke," Lind said. "It costs too much."',
      'mixed | Lind | said | The plan is "a joke," … "It costs too much."',
    ],
  ]);
});

describe("a quotation over paragraphs is one", () => {
  table([
    [
      "“We will leave.\n\n“It is over.\n\n“Nobody knows why,” Lind said.",
      "direct | Lind | said | “We will leave. … “It is over. … “Nobody knows why,”",
    ],
    [
      "Lind said: “We will leave.\n\n“It is over.\n\n“Nobody knows why.”",
      "direct | Lind | said | “We will leave. … “It is over. … “Nobody knows why.”",
    ],
    [
      '"We will leave," Lind said. "It is over.\n\n"Nobody knows why."',
      'direct | Lind | said | "We will leave," … "It is over. … "Nobody knows why."',
    ],
    [
      "“We will leave.”\n\n“Nobody knows why,” Lind said.",
      "direct | - | - | “We will leave.”",
      "direct | Lind | said | “Nobody knows why,”",
    ],
  ]);
});

describe("all styles of marks", () => {
  table([
    ["“We will leave,” Lind said.", "direct | Lind | said | “We will leave,”"],
    ["„We will leave,“ Lind said.", "direct | Lind | said | „We will leave,“"],
    ["«We will leave», Lind said.", "direct | Lind | said | «We will leave»"],
    ["``We will leave,'' Lind said.", "direct | Lind | said | ``We will leave,''"],
    ["''We will leave,'' Lind said.", "direct | Lind | said | ''We will leave,''"],
    ["‘We will leave,’ Lind said.", "direct | Lind | said | ‘We will leave,’"],
    ["'We will leave,' Lind said.", "direct | Lind | said | 'We will leave,'"],
    ['"We will leave,” Lind said.', 'direct | Lind | said | "We will leave,”'],
    ["“He told me ‘Leave now’ and we left,” Lind said.", "direct | Lind | said | “He told me ‘Leave now’ and we left,”"],
    ["«We will leave», said Lind. «It is over.»", "direct | Lind | said | «We will leave» … «It is over.»"],
    ["„We will leave,“ said Lind. „It is over.“", "direct | Lind | said | „We will leave,“ … „It is over.“"],
    ["``We will leave,'' Lind said. ``It is over.''", "direct | Lind | said | ``We will leave,'' … ``It is over.''"],
    ["‘We will leave,’ Lind said. ‘It’s over.’", "direct | Lind | said | ‘We will leave,’ … ‘It’s over.’"],
    ["“He told me “Leave now” and we left,” Lind said.", "direct | Lind | said | “He told me “Leave now” and we left,”"],
  ]);
});

describe("a missing closing mark", () => {
  table([
    ['"We will leave, Lind said.', 'direct | Lind | said | "We will leave,'],
    ["“We will leave. It is over, Lind said. The talks go on.", "direct | Lind | said | “We will leave. It is over,"],
    ["“We will leave, said Anna Lind, the minister.", "direct | Anna Lind, the minister | said | “We will leave,"],
    [
      '"We will leave, Lind said. "It is over," she added.',
      'direct | Lind | said | "We will leave,',
      'direct | she | added | "It is over,"',
    ],
    [
      "“We will leave,” Lind said. “It is over, she added. The talks go on.",
      "direct | Lind | said | “We will leave,”",
      "direct | she | added | “It is over,",
    ],
    ['"I went home, I said. The end.', 'direct | - | - | "I went home, I said. The end.'],
    [
      "“We will leave. It was late, he told me.\n\n“We will not return,” Lind said.",
      "direct | Lind | said | “We will leave. It was late, he told me. … “We will not return,”",
    ],
  ]);
});

describe("reported clauses", () => {
  table([
    ["The minister said that the troops will leave.", "indirect | The minister | said | that the troops will leave"],
    ["The minister said the troops will leave.", "indirect | The minister | said | the troops will leave"],
    ["The minister told reporters that the troops will leave.", "indirect | The minister | told | that the troops will leave"],
    ["The minister said on Monday that the troops will leave.", "indirect | The minister | said | that the troops will leave"],
    ["The troops will leave on Friday, the ministry said.", "indirect | the ministry | said | The troops will leave on Friday"],
    [
      "The troops, the ministry said, will leave on Friday.",
      "indirect | the ministry | said | The troops … will leave on Friday",
    ],
    ["The troops will leave on Friday, said the ministry.", "indirect | the ministry | said | The troops will leave on Friday"],
    ["According to the ministry, the troops will leave.", "indirect | the ministry | According to | the troops will leave"],
    ["The troops will leave, according to the ministry.", "indirect | the ministry | according to | The troops will leave"],
    ["The general denied that the village was shelled.", "indirect | The general | denied | that the village was shelled"],
    ["The general denied shelling the village.", "indirect | The general | denied | shelling the village"],
    ["The general promised to leave the village.", "indirect | The general | promised | to leave the village"],
    ["The general asked whether the troops had left.", "indirect | The general | asked | whether the troops had left"],
    ["The mayor urged residents to leave the city.", "indirect | The mayor | urged | residents to leave the city"],
    ["The union accused the company of hiding the report.", "indirect | The union | accused | the company of hiding the report"],
    ["The mayor complained about the delay.", "indirect | The mayor | complained | the delay"],
    ["The mayor called for a new vote.", "indirect | The mayor | called | a new vote"],
    ["The mayor called the plan a mistake.", "indirect | The mayor | called | the plan a mistake"],
    ["Lind told the court the four had planned the attack.", "indirect | Lind | told | the four had planned the attack"],
    ["Lind shouted that the trial was a farce.", "indirect | Lind | shouted | that the trial was a farce"],
    ["The aides spoke on condition of anonymity."],
    ["The mayor insisted that the vote was fair.", "indirect | The mayor | insisted | that the vote was fair"],
    ["The mayor warned that the river would rise.", "indirect | The mayor | warned | that the river would rise"],
    ["Moscow's assertion that it had no role was rejected.", "indirect | Moscow's | assertion | that it had no role"],
  ]);
});

describe("who speaks by the shape of the sentence", () => {
  table([
    ["Lind was told that the talks had failed.", "indirect | - | told | that the talks had failed"],
    ["Lind was told by Roe that the talks had failed.", "indirect | Roe | told | that the talks had failed"],
    ["About 4 in 10 say they will stay.", "indirect | 4 in 10 | say | they will stay"],
    ["The law does say that guards may enter.", "indirect | The law | say | that guards may enter"],
    ["It does say that guards may enter.", "indirect | It | say | that guards may enter"],
    [
      "The Harbour Institute estimates that it would cost a lot.",
      "indirect | The Harbour Institute | estimates | that it would cost a lot",
    ],
    ["Lind has used the word often, and criticised Roe for it.", "indirect | Lind | criticised | Roe for it"],
    ['The film ends with footage of Anna Lind saying: "It is over."', 'direct | Anna Lind | saying | "It is over."'],
    ["Lind dropped the claim that the vote was bought.", "indirect | Lind | claim | that the vote was bought"],
    [
      "Lind bristled at the idea that he was late, saying the train had stopped.",
      "indirect | Lind | saying | the train had stopped",
    ],
    ["Lind gave no word of how he would vote, saying the text was bad.", "indirect | Lind | saying | the text was bad"],
  ]);
});

describe("who is quoted by whom", () => {
  table([
    ["Lind was quoted as saying that the talks had failed.", "indirect | Lind | saying | that the talks had failed"],
    ['Lind was quoted by the agency as saying: "It is over."', 'direct | Lind | saying | "It is over."'],
    ['The agency quoted Lind as saying: "It is over."', 'direct | Lind | saying | "It is over."'],
    ['"It is over," Lind was quoted as saying.', 'direct | Lind | quoted | "It is over,"'],
    ["Lind was heard saying that the talks had failed.", "indirect | Lind | saying | that the talks had failed"],
    ["It was claimed by the union that the vote was bought.", "indirect | the union | claimed | that the vote was bought"],
    ["It is said that the talks failed.", "indirect | - | said | that the talks failed"],
    ["Lind is reported to have said that the talks failed.", "indirect | Lind | said | that the talks failed"],
    ["The strike is expected to last, the port believes.", "indirect | the port | believes | The strike is expected to last"],
    ["Lind is said to have left the city.", "indirect | - | said | Lind … to have left the city"],
    ["Lind was urged to leave the city.", "indirect | - | urged | to leave the city"],
  ]);
});

describe("phrases and clauses that frame what is said", () => {
  table([
    ['In the words of Ada Roe, "the war is lost."', 'direct | Ada Roe | words | "the war is lost."'],
    ["The war, in the words of the minister, is lost.", "indirect | the minister | words | The war … is lost"],
    ["In Lind's view, the plan is a mistake.", "indirect | Lind's | view | the plan is a mistake"],
    ["By her own account, Lind left at noon.", "indirect | her | account | Lind left at noon"],
    ["He lost his house in the eye of the storm."],
    ['As Lind put it, "the war is lost."', 'direct | Lind | put | "the war is lost."'],
    ["The war is lost, as Lind put it.", "indirect | Lind | put | The war is lost"],
    ["The war, as Lind said last week, is lost.", "indirect | Lind | said | The war … is lost"],
    ["Lind left as Roe said goodbye."],
    [
      "The troops left, the ministry said, and will not return.",
      "indirect | the ministry | said | The troops left … and will not return",
    ],
  ]);
});

describe("thoughts and attitudes", () => {
  table([
    ["Voters believe that the vote was fair.", "indirect | Voters | believe | that the vote was fair"],
    ["The mayor hopes that the river will fall.", "indirect | The mayor | hopes | that the river will fall"],
    ["The report shows that prices rose.", "indirect | The report | shows | that prices rose"],
    ["The mayor wants to leave the council.", "indirect | The mayor | wants | to leave the council"],
    ["The mayor refused to comment.", "indirect | The mayor | refused | to comment"],
    ["The mayor condemned the attack.", "indirect | The mayor | condemned | the attack"],
    ["The mayor is confident that the river will fall.", "indirect | The mayor | confident | that the river will fall"],
    ["The plan was endorsed by the union.", "indirect | the union | endorsed | The plan"],
  ]);
});

describe("reported clauses with words in marks", () => {
  table([
    [
      'The minister said the plan was "a disaster" for the country.',
      'mixed | The minister | said | the plan was "a disaster" for the country',
    ],
    ['The minister said that the plan was "a disaster."', 'mixed | The minister | said | that the plan was "a disaster."'],
    ['The plan was "a disaster," the minister said.', 'mixed | the minister | said | The plan was "a disaster,"'],
    [
      'The minister called the plan "a disaster" for the country.',
      'mixed | The minister | called | the plan "a disaster" for the country',
    ],
    [
      'The minister said the plan was bad, "because it costs too much."',
      'mixed | The minister | said | the plan was bad, "because it costs too much."',
    ],
  ]);
});

describe("a report ends where the writer goes on", () => {
  table([
    [
      "Lind said the talks had failed, adding that the troops will leave.",
      "indirect | Lind | said | the talks had failed",
      "indirect | Lind | adding | that the troops will leave",
    ],
    [
      "Lind said the talks had failed and warned that the troops will leave.",
      "indirect | Lind | said | the talks had failed",
      "indirect | Lind | warned | that the troops will leave",
    ],
    [
      '"The talks failed," Lind said, adding that the troops will leave.',
      'direct | Lind | said | "The talks failed,"',
      "indirect | Lind | adding | that the troops will leave",
    ],
    [
      "Lind said the city will sell the harbour and warned that the price is low.",
      "indirect | Lind | said | the city will sell the harbour",
      "indirect | Lind | warned | that the price is low",
    ],
    [
      "Lind said the city will sell the harbour and leave the coast.",
      "indirect | Lind | said | the city will sell the harbour and leave the coast",
    ],
    [
      "Lind said that the mayor had told her that the troops left.",
      "indirect | Lind | said | that the mayor had told her that the troops left",
    ],
  ]);
});

describe("a report leaves the frame of words in marks alone", () => {
  table([
    [
      'Asked whether the bridge was safe, Lind said, "Not going to go into that."',
      "indirect | - | Asked | whether the bridge was safe",
      'direct | Lind | said | "Not going to go into that."',
    ],
    [
      'Asked about the leak, Lind said: "I know nothing of it."',
      "indirect | - | Asked | the leak",
      'direct | Lind | said | "I know nothing of it."',
    ],
    [
      'Asked which road was safe, she paused: "None of them."',
      "indirect | - | Asked | which road was safe",
      'direct | she | : | "None of them."',
    ],
    [
      'When Roe noted that the mayor had paid nothing, Lind replied, "That is smart."',
      "indirect | Roe | noted | that the mayor had paid nothing",
      'direct | Lind | replied | "That is smart."',
    ],
    [
      'Senator Ada Roe (D-Maine) scolded him: "The bridge is not safe," she said. "Close it today."',
      "indirect | Senator Ada Roe (D-Maine) | scolded | him",
      'direct | she | said | "The bridge is not safe," … "Close it today."',
    ],
    ['Roe hopes that Lind says, "It is over."', 'mixed | Roe | hopes | that Lind says, "It is over."'],
    ['Lind said she recalled thinking, "It is over."', 'mixed | Lind | said | she recalled thinking, "It is over."'],
  ]);
});

describe("the speaker is the whole noun phrase", () => {
  table([
    [
      "A spokeswoman for Anna Lind said the talks had failed.",
      "indirect | A spokeswoman for Anna Lind | said | the talks had failed",
    ],
    [
      "Anna Lind, the foreign minister, said the talks had failed.",
      "indirect | Anna Lind, the foreign minister | said | the talks had failed",
    ],
    ['"It failed," said group chair Petra Vale.', 'direct | group chair Petra Vale | said | "It failed,"'],
    ["Lind and Roe said the talks had failed.", "indirect | Lind and Roe | said | the talks had failed"],
    ["The minister of defence said the talks had failed.", "indirect | The minister of defence | said | the talks had failed"],
    ["Lind, who led the talks, said they had failed.", "indirect | Lind | said | they had failed"],
    ['"It failed," said Lind, who led the talks.', 'direct | Lind | said | "It failed,"'],
    ["Officials in both cities said the talks had failed.", "indirect | Officials in both cities | said | the talks had failed"],
  ]);
});

describe("a line that names its speaker", () => {
  table([
    ["LIND: We will leave the city tonight.", "direct | LIND | : | We will leave the city tonight."],
    [
      "LIND: When will you leave?\nROE: Tomorrow, I think.",
      "direct | LIND | : | When will you leave?",
      "direct | ROE | : | Tomorrow, I think.",
    ],
    [
      'LIND: We will leave.\n"It is over," Roe said.',
      "direct | LIND | : | We will leave.",
      'direct | Roe | said | "It is over,"',
    ],
    [
      '"LIND: We will leave.\n"It is over.\n"ROE: Why?',
      'direct | LIND | : | We will leave. … "It is over.',
      "direct | ROE | : | Why?",
    ],
    ["FOR RELEASE AT NOON: The talks have failed."],
    [
      '"It was our home for forty years."\n— Ada Roe, farmer',
      'direct | Ada Roe, farmer | — | "It was our home for forty years."',
    ],
    ['"It was our home for forty years." - Ada Roe', 'direct | Ada Roe | - | "It was our home for forty years."'],
  ]);
});

describe("dialogue in lines with dashes", () => {
  table([
    [
      "— We will leave, said Lind.\n— Why? asked Roe.\n— Because it is over.\n— And then?",
      "direct | Lind | said | We will leave",
      "direct | Roe | asked | Why?",
      "direct | Lind | — | Because it is over.",
      "direct | Roe | — | And then?",
    ],
    [
      "– We will leave tonight.\n– Why? asked Roe.\n– It is over, Lind replied. Go home.",
      "direct | - | – | We will leave tonight.",
      "direct | Roe | asked | Why?",
      "direct | Lind | replied | It is over … Go home.",
    ],
    ["- two eggs\n- bread and butter"],
    ["- The port is shut, the mayor said.\n- Trains run again.", "indirect | the mayor | said | The port is shut"],
  ]);
});

describe("talk in marks, turn by turn", () => {
  table([
    [
      "“Will you go?” Lind asked.\n“Never,” said Roe.\n“Why?”\n“Because.”",
      "direct | Lind | asked | “Will you go?”",
      "direct | Roe | said | “Never,”",
      "direct | Lind | - | “Why?”",
      "direct | Roe | - | “Because.”",
    ],
    ["“Will you go?” Lind asked.\n“Never.”", "direct | Lind | asked | “Will you go?”", "direct | - | - | “Never.”"],
  ]);
});

describe("marks without a cue", () => {
  table([
    ['Lind left the hall in anger. "It is over."', 'direct | Lind | - | "It is over."'],
    ['Her answer was simple: "It is over."', 'direct | Her | : | "It is over."'],
    ['From Lind\'s letter: "It is over."', 'direct | Lind\'s | : | "It is over."'],
    ['Lind sent a blunt warning to Roe: "It is over."', 'direct | Lind | : | "It is over."'],
    ["Roe thanks Lind's lawyer Bo Falk: ‘He saved us.’", "direct | Roe | : | ‘He saved us.’"],
    ["A word from Ada Lind: 'Be brave.'", "direct | Ada Lind | : | 'Be brave.'"],
    ["Police chief: 'It is over.'", "direct | Police chief | : | 'It is over.'"],
    ['In other words: "It is over."', 'direct | - | : | "It is over."'],
    ['"It is over."', 'direct | - | - | "It is over."'],
  ]);
});

describe("titles and scare quotes that somebody says belong to what is said", () => {
  table([
    ['"The Long Road" is her best book, Lind said.', 'mixed | Lind | said | "The Long Road" is her best book'],
    ['His "friends" left him, Lind said.', 'mixed | Lind | said | His "friends" left him'],
    [`"They read 'The Long Road' aloud," Lind said.`, `direct | Lind | said | "They read 'The Long Road' aloud,"`],
  ]);
});

describe("marks that quote nobody", () => {
  table([
    ['The so-called "red lines" are old.'],
    ['They watched "The Long Road" at home.'],
    ['"The Long Road" opens on Friday.'],
    ['His first book, "The Long Road," sold well.'],
    ['The "truce" lasted an hour.'],
    ['Lind quoted from "The Long Road."'],
    ["'The Bridge in the North.'"],
    ['"The Long Road," a play about the strike, opens on Friday.'],
    ['"(Applause.)"'],
    ["The voters' hall was empty."],
    ["In the '90s the hall was empty."],
    ["It's the mayor's hall, isn't it?"],
    ['The pipe is 6" wide and 8" long.'],
    ["The hall was empty."],
    ["The talks ended on Friday without a deal."],
    ["The troops moved to the border."],
    ["The president called Anna Lind on Friday."],
    [""],
  ]);
});

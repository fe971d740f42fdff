import { describe, expect, it } from "vitest";
import { quantitiesIn } from "../../support/quantities.js";

type Row = readonly [text: string, ...expected: string[]];

const COUNTS: readonly Row[] = [
  ["The army sent 2,500 soldiers.", "2,500 = 2500 [soldiers]"],
  ["The army sent 2000 soldiers.", "2000 = 2000 [soldiers]"],
  ["The army sent 100,000 Russian troops.", "100,000 = 100000 [troops]"],
  ["The army sent 15 ships from the northern flotilla.", "15 = 15 [ships]"],
  ["The blast killed 23 people, including four children.", "23 = 23 [people]", "four = 4 [children]"],
  ["Two police officers were shot.", "Two = 2 [officers]"],
  ["Twenty-five houses burned.", "Twenty-five = 25 [houses]"],
  ["One man was arrested.", "One = 1 [man]"],
  ["One hundred and twenty houses burned.", "One hundred and twenty = 120 [houses]"],
  ["A hundred houses burned.", "A hundred = 100 [houses]"],
  ["A dozen houses burned.", "A dozen = 12 [houses]"],
  ["Two dozen houses burned.", "Two dozen = 24 [houses]"],
  ["Half a dozen houses burned.", "Half a dozen = 6 [houses]"],
  ["Half a million people fled.", "Half a million = 500000 [people]"],
  ["A million people fled.", "A million = 1000000 [people]"],
  ["2.3 million people fled.", "2.3 million = 2300000 [people]"],
  ["Two and a half million people fled.", "Two and a half million = 2500000 [people]"],
  ["Dozens of houses burned.", "Dozens = 12 [houses] approximate"],
  ["Hundreds of villagers fled.", "Hundreds = 100 [villagers] approximate"],
  ["Tens of thousands of villagers fled.", "Tens of thousands = 10000 [villagers] approximate"],
  ["Hundreds of thousands fled.", "Hundreds of thousands = 100000 approximate"],
  ["Scores of protesters were held.", "Scores = 20 [protesters] approximate"],
  ["Satellites showed dozens of fighter jets.", "dozens = 12 [jets] approximate"],
  ["A couple of shops were looted.", "A couple of = 2 [shops]"],
  ["Three of the soldiers were wounded.", "Three = 3 [soldiers]"],
  ["One of the soldiers was wounded.", "One = 1 [soldiers]"],
  ["The blast wounded 120.", "120 = 120"],
  ["Four were killed and nine wounded.", "Four = 4", "nine = 9"],
  ["Seven more hostages were freed.", "Seven = 7 [hostages]"],
  ["The panel has 12 members.", "12 = 12 [members]"],
  ["They freed two of the king's sons.", "two = 2 [sons]"],
  ["The chain runs 87 jewelry stores.", "87 = 87 [stores]"],
  ["They lost 14 of their tanks.", "14 = 14 [tanks]"],
  ["Some 3,000 tons of grain rotted.", "Some 3,000 tons = 3000 ton [grain] approximate"],
  ["Three-quarters of a million people fled.", "Three-quarters of a million = 750000 [people]"],
  ["A quarter of a million people fled.", "A quarter of a million = 250000 [people]"],
  ["Three thousand five hundred workers walked out.", "Three thousand five hundred = 3500 [workers]"],
  ["The rebels hold 17 of 23 provinces.", "17 = 17 [provinces]", "23 = 23 [provinces]"],
  ["Six of the seven hostages were freed.", "Six = 6 [hostages]", "seven = 7 [hostages]"],
  ["The king has two wives and eleven children.", "two = 2 [wives]", "eleven = 11 [children]"],
];

const MODIFIED: readonly Row[] = [
  ["About 300 houses burned.", "About 300 = 300 [houses] approximate"],
  ["Around 300 houses burned.", "Around 300 = 300 [houses] approximate"],
  ["Roughly 300 houses burned.", "Roughly 300 = 300 [houses] approximate"],
  ["Some 300 houses burned.", "Some 300 = 300 [houses] approximate"],
  ["Nearly 300 houses burned.", "Nearly 300 = 300 [houses] approximate"],
  ["Almost 300 houses burned.", "Almost 300 = 300 [houses] approximate"],
  ["Approximately 300 houses burned.", "Approximately 300 = 300 [houses] approximate"],
  ["An estimated 300 houses burned.", "An estimated 300 = 300 [houses] approximate"],
  ["At least 300 houses burned.", "At least 300 = 300 [houses] minimum"],
  ["No fewer than 300 houses burned.", "No fewer than 300 = 300 [houses] minimum"],
  ["Up to 300 houses burned.", "Up to 300 = 300 [houses] maximum"],
  ["As many as 300 houses burned.", "As many as 300 = 300 [houses] maximum"],
  ["No more than 300 houses burned.", "No more than 300 = 300 [houses] maximum"],
  ["At most 300 houses burned.", "At most 300 = 300 [houses] maximum"],
  ["More than 300 houses burned.", "More than 300 = 300 [houses] more-than"],
  ["Over 300 houses burned.", "Over 300 = 300 [houses] more-than"],
  ["Well over 300 houses burned.", "Well over 300 = 300 [houses] more-than"],
  ["Upwards of 300 houses burned.", "Upwards of 300 = 300 [houses] more-than"],
  ["Fewer than 300 houses burned.", "Fewer than 300 = 300 [houses] less-than"],
  ["Less than 300 houses burned.", "Less than 300 = 300 [houses] less-than"],
  ["Just under 300 houses burned.", "Just under 300 = 300 [houses] less-than"],
  ["Just over 300 houses burned.", "Just over 300 = 300 [houses] more-than"],
  ["At least some 300 houses burned.", "At least some 300 = 300 [houses] minimum"],
  ["At least two dozen houses burned.", "At least two dozen = 24 [houses] minimum"],
  ["Close to 300 houses burned.", "Close to 300 = 300 [houses] approximate"],
  ["At least 20 were killed.", "At least 20 = 20 minimum"],
  ["In excess of 300 houses burned.", "In excess of 300 = 300 [houses] more-than"],
  ["Not more than 300 houses burned.", "Not more than 300 = 300 [houses] maximum"],
  ["He was hit by 20-odd bullets.", "20-odd = 20 [bullets] approximate"],
  ["The company has 300-plus stores.", "300-plus = 300 [stores] minimum"],
  ["The rebels freed 300 or so.", "300 or so = 300 approximate"],
];

const RANGES: readonly Row[] = [
  ["The boat held 10 to 15 migrants.", "10 to 15 = 10..15 [migrants]"],
  ["The boat held 10-15 migrants.", "10-15 = 10..15 [migrants]"],
  ["The boat held 10–15 migrants.", "10–15 = 10..15 [migrants]"],
  ["The boat held between 10 and 15 migrants.", "between 10 and 15 = 10..15 [migrants]"],
  ["The boat held two or three migrants.", "two or three = 2..3 [migrants]"],
  ["The boat held five to seven migrants.", "five to seven = 5..7 [migrants]"],
  ["The aid reached 2 to 3 million people.", "2 to 3 million = 2000000..3000000 [people]"],
  ["Prices rose 10 to 15 percent.", "10 to 15 percent = 10..15 %"],
  ["Prices rose 10-15 %.", "10-15 % = 10..15 %"],
  ["Prices rose between 3% and 5%.", "between 3% and 5% = 3..5 %"],
  ["The firm offered $10-15 million.", "$10-15 million = 10000000..15000000 USD"],
  ["The firm offered $10 million to $15 million.", "$10 million to $15 million = 10000000..15000000 USD"],
  ["Rooms cost between $35 and $55.", "between $35 and $55 = 35..55 USD"],
  ["Five to six thousand people marched.", "Five to six thousand = 5000..6000 [people]"],
  ["About 20 to 30 people came.", "About 20 to 30 = 20..30 [people] approximate"],
  ["The rate rose from 10 to 15 percent.", "10 = 10 %", "15 percent = 15 %"],
  ["The share rose 6 pence to 388 pence.", "6 pence = 0.06 GBP", "388 pence = 3.88 GBP"],
  ["The rate rose from 10% to 15%.", "10% = 10 %", "15% = 15 %"],
];

const MONEY: readonly Row[] = [
  ["The fine was $500.", "$500 = 500 USD"],
  ["The fine was $5.2 million.", "$5.2 million = 5200000 USD"],
  ["The fine was $5.2m.", "$5.2m = 5200000 USD"],
  ["The fine was $3bn.", "$3bn = 3000000000 USD"],
  ["The fine was US$500.", "US$500 = 500 USD"],
  ["The fine was C$2.3 million.", "C$2.3 million = 2300000 CAD"],
  ["The fine was A$40.", "A$40 = 40 AUD"],
  ["The fine was £500.", "£500 = 500 GBP"],
  ["The fine was £2.3bn.", "£2.3bn = 2300000000 GBP"],
  ["The fine was €40,000.", "€40,000 = 40000 EUR"],
  ["The fine was 40,000 euros.", "40,000 euros = 40000 EUR"],
  ["The fine was five million euros.", "five million euros = 5000000 EUR"],
  ["The fine was 5m euros.", "5m euros = 5000000 EUR"],
  ["The fine was 300 rubles.", "300 rubles = 300 RUB"],
  ["The fine was 2 trillion yen.", "2 trillion yen = 2000000000000 JPY"],
  ["The fine was ¥2 trillion.", "¥2 trillion = 2000000000000 JPY"],
  ["The fine was 600 pounds.", "600 pounds = 600 GBP"],
  ["The fine was 60 cents.", "60 cents = 0.6 USD"],
  ["The fine was 600 Swiss francs.", "600 Swiss francs = 600 CHF"],
  ["The fine was 900 Canadian dollars.", "900 Canadian dollars = 900 CAD"],
  ["The fine was 1.5 billion yuan.", "1.5 billion yuan = 1500000000 CNY"],
  ["The fine was USD 5 million.", "USD 5 million = 5000000 USD"],
  ["The fine was 50 lakh rupees.", "50 lakh rupees = 5000000 INR"],
  ["The fine was more than $1 billion.", "more than $1 billion = 1000000000 USD more-than"],
  ["The fine was nearly half a million dollars.", "nearly half a million dollars = 500000 USD approximate"],
  ["The fine was 200 hryvnias.", "200 hryvnias = 200 UAH"],
  ["The fine was a hundred and thirty million dollars.", "a hundred and thirty million dollars = 130000000 USD"],
  ["The fine was one point six billion dollars.", "one point six billion dollars = 1600000000 USD"],
  ["The fine was four cents a share.", "four cents = 0.04 USD"],
  ["The fine was 10,000 Danish kroner.", "10,000 Danish kroner = 10000 DKK"],
  ["The fine was ₹900.", "₹900 = 900 INR"],
];

const UNITS: readonly Row[] = [
  ["Turnout was 63 percent.", "63 percent = 63 %"],
  ["Turnout was 63%.", "63% = 63 %"],
  ["Turnout was 63.5 per cent.", "63.5 per cent = 63.5 %"],
  ["Turnout was ten percent of the electorate.", "ten percent = 10 % [electorate]"],
  ["Turnout fell three percentage points.", "three percentage points = 3 percentage point"],
  ["Yields fell 25 basis points.", "25 basis points = 25 basis point"],
  ["The camp lies 62 miles from the border.", "62 miles = 62 mile"],
  ["The camp lies 100 kilometres from the border.", "100 kilometres = 100 kilometer"],
  ["The camp lies 100km from the border.", "100km = 100 kilometer"],
  ["The camp lies 100 km from the border.", "100 km = 100 kilometer"],
  ["The wall is 3.5 meters high.", "3.5 meters = 3.5 meter"],
  ["The wall is 12 feet high.", "12 feet = 12 foot"],
  ["The wall is 100m long.", "100m = 100 meter"],
  ["The farm covers 300 acres.", "300 acres = 300 acre"],
  ["The farm covers 300 hectares.", "300 hectares = 300 hectare"],
  ["The farm covers 40 square miles.", "40 square miles = 40 square mile"],
  ["The farm covers 40 square kilometres.", "40 square kilometres = 40 square kilometer"],
  ["They sent 500 pounds of medical supplies.", "500 pounds = 500 pound [supplies]"],
  ["They sent 225 kilograms of flour.", "225 kilograms = 225 kilogram [flour]"],
  ["They sent 30 tonnes of flour.", "30 tonnes = 30 tonne [flour]"],
  ["They sent 40 liters of water.", "40 liters = 40 liter [water]"],
  ["They pumped 9 million barrels of oil.", "9 million barrels = 9000000 barrel [oil]"],
  ["They found 1,300 pounds (600 kg) of explosives.", "1,300 pounds = 1300 pound", "600 kg = 600 kilogram"],
  ["They dropped a 500-pound bomb.", "500-pound = 500 pound"],
  ["The plant makes 900 megawatts.", "900 megawatts = 900 megawatt"],
  ["The car did 90 miles per hour.", "90 miles per hour = 90 mile per hour"],
  ["The car did 90 mph.", "90 mph = 90 mile per hour"],
  ["The dam holds 3 cubic kilometers of water.", "3 cubic kilometers = 3 cubic kilometer [water]"],
  ["The bank cut rates by half a percentage point.", "half a percentage point = 0.5 percentage point"],
  ["The ship sank 14 nautical miles off the coast.", "14 nautical miles = 14 nautical mile"],
  ["Police seized 12 kg of cocaine worth 2 million pesos.", "12 kg = 12 kilogram [cocaine]", "2 million pesos = 2000000 MXN"],
  ["It was 40 degrees Celsius.", "40 degrees Celsius = 40 degree Celsius"],
  ["It was 40 degrees.", "40 degrees = 40 degree"],
  ["It was minus 5 degrees.", "minus 5 degrees = -5 degree"],
  ["It was -5 degrees.", "-5 degrees = -5 degree"],
  ["The file holds 40 gigabytes.", "40 gigabytes = 40 gigabyte"],
  ["The pill weighs 20 mg.", "20 mg = 20 milligram"],
  ["At least 20 percent of voters stayed away.", "At least 20 percent = 20 % [voters] minimum"],
];

const SHARES: readonly Row[] = [
  ["A third of the crop was lost.", "A third = 0.333333333333 [crop]"],
  ["A quarter of the crop was lost.", "A quarter = 0.25 [crop]"],
  ["One-fifth of the crop was lost.", "One-fifth = 0.2 [crop]"],
  ["Half of the crop was lost.", "Half = 0.5 [crop]"],
  ["Two-thirds of the crop was lost.", "Two-thirds = 0.666666666667 [crop]"],
  ["Three quarters of the crop was lost.", "Three quarters = 0.75 [crop]"],
];

describe("findQuantities", () => {
  describe("counts", () => {
    it.each(COUNTS)("%s", async (text, ...expected) => expect(await quantitiesIn(text)).toEqual(expected));
  });
  describe("modifiers", () => {
    it.each(MODIFIED)("%s", async (text, ...expected) => expect(await quantitiesIn(text)).toEqual(expected));
  });
  describe("ranges", () => {
    it.each(RANGES)("%s", async (text, ...expected) => expect(await quantitiesIn(text)).toEqual(expected));
  });
  describe("money", () => {
    it.each(MONEY)("%s", async (text, ...expected) => expect(await quantitiesIn(text)).toEqual(expected));
  });
  describe("units", () => {
    it.each(UNITS)("%s", async (text, ...expected) => expect(await quantitiesIn(text)).toEqual(expected));
  });
  describe("shares", () => {
    it.each(SHARES)("%s", async (text, ...expected) => expect(await quantitiesIn(text)).toEqual(expected));
  });
});

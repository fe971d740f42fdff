import { describe, expect, it } from "vitest";
import { timesIn } from "../../support/times.js";

const ROWS: readonly (readonly [text: string, ...expected: string[]])[] = [
  // counted
  ["The siege lasted two weeks.", "two weeks = DURATION P2W"],
  ["The siege lasted 14 days.", "14 days = DURATION P14D"],
  ["The siege lasted a month.", "a month = DURATION P1M"],
  ["The siege lasted for twenty-one months.", "twenty-one months = DURATION P21M"],
  ["The siege lasted half a year.", "half a year = DURATION P0.5Y"],
  ["The siege lasted a year and a half.", "a year and a half = DURATION P1.5Y"],
  ["The siege lasted two and a half years.", "two and a half years = DURATION P2.5Y"],
  ["The siege lasted a decade.", "a decade = DURATION P10Y"],
  ["The siege lasted three centuries.", "three centuries = DURATION P300Y"],
  ["The siege lasted a fortnight.", "a fortnight = DURATION P2W"],
  ["The call lasted 90 minutes.", "90 minutes = DURATION PT90M"],
  ["The call lasted half an hour.", "half an hour = DURATION PT30M"],
  ["The call lasted 2 1/2 hours.", "2 1/2 hours = DURATION PT2H30M"],
  ["The call lasted an hour.", "an hour = DURATION PT1H"],
  ["The call lasted 45 seconds.", "45 seconds = DURATION PT45S"],
  ["They signed a 30-day truce.", "30-day = DURATION P30D"],
  ["They signed a three-year contract.", "three-year = DURATION P3Y"],
  ["The 90-minute meeting ended badly.", "90-minute = DURATION PT90M"],
  ["The decades-long feud ended.", "decades-long = DURATION PXY"],
  ["Sales fell over a three-year period.", "a three-year period = DURATION P3Y"],
  ["Sales fell for three consecutive years.", "three consecutive years = DURATION P3Y"],
  ["He faces 20 more years in jail.", "20 more years = DURATION P20Y"],
  ["He was jailed for a couple of years.", "a couple of years = DURATION P2Y"],
  ["He was jailed for two to three years.", "two to three years = DURATION P2Y EQUAL_OR_MORE"],
  // vague
  ["The siege lasted weeks.", "weeks = DURATION PXW"],
  ["The siege lasted several months.", "several months = DURATION PXM"],
  ["The siege lasted a few days.", "a few days = DURATION PXD"],
  ["After weeks of talks, both sides signed.", "weeks = DURATION PXW"],
  ["The lake formed over thousands of years.", "thousands of years = DURATION PXY"],
  ["The family waited for hours.", "hours = DURATION PTXH"],
  ["The family waited for a while.", "a while = DURATION PXM"],
  // modified
  ["The siege lasted about two weeks.", "about two weeks = DURATION P2W APPROX"],
  ["The siege lasted more than four months.", "more than four months = DURATION P4M MORE_THAN"],
  ["The siege lasted less than a year.", "less than a year = DURATION P1Y LESS_THAN"],
  ["The siege lasted at least 10 days.", "at least 10 days = DURATION P10D EQUAL_OR_MORE"],
  ["The siege lasted up to 180 days.", "up to 180 days = DURATION P180D EQUAL_OR_LESS"],
  ["The siege lasted nearly three years.", "nearly three years = DURATION P3Y LESS_THAN"],
  ["The siege lasted no more than 60 days.", "no more than 60 days = DURATION P60D EQUAL_OR_LESS"],
  ["The siege lasted a week or so.", "a week or so = DURATION P1W APPROX"],
  ["The siege lasted two years or more.", "two years or more = DURATION P2Y EQUAL_OR_MORE"],
  // framed
  ["Rents doubled in the past two months.", "the past two months = DURATION P2M"],
  ["Rents doubled over the last five years.", "the last five years = DURATION P5Y"],
  ["Rents will double in the next four years.", "the next four years = DURATION P4Y"],
  ["Rents will double in the coming two months.", "the coming two months = DURATION P2M"],
  ["Rents doubled in the first nine months.", "the first nine months = DURATION P9M"],
  ["Rents doubled in recent weeks.", "recent weeks = DURATION PXW"],
  ["Rents doubled in recent years.", "recent years = DATE PAST_REF"],
  ["Rents will double in the coming months.", "coming months = DURATION PXM"],
  ["Rents doubled in the past few weeks.", "the past few weeks = DURATION PXW"],
  // sets
  ["The paper appears daily.", "daily = SET P1D"],
  ["The weekly meeting was cancelled.", "weekly = SET P1W"],
  ["He gave his annual address.", "annual = SET P1Y"],
  ["The paper appears every day.", "every day = SET P1D"],
  ["The paper appears every Tuesday.", "every Tuesday = SET XXXX-WXX-2"],
  ["The paper appears every two weeks.", "every two weeks = SET P2W"],
  ["The paper appears every other month.", "every other month = SET P2M"],
  ["The paper appears twice a week.", "twice a week = SET P1W"],
  ["The paper appears three times a year.", "three times a year = SET P1Y"],
  ["The paper appears on Sundays.", "Sundays = SET XXXX-WXX-7"],
  ["The paper appears each July.", "each July = SET XXXX-07"],
  ["The paper appears every summer.", "every summer = SET XXXX-SU"],
  ["The paper appears every morning.", "every morning = SET XXXX-XX-XXTMO"],
  ["The paper appears once a month.", "once a month = SET P1M"],
  ["The mine yields 400 tons a year.", "a year = SET P1Y"],
  ["The charity raises $25,000 a year from the public.", "a year = SET P1Y"],
  ["The mine yields $2 million per month.", "per month = SET P1M"],
  ["The mine yields 400 tons each year.", "each year = SET P1Y"],
  ["The fees are paid monthly.", "monthly = SET P1M"],
];

describe("lengths and recurrences", () => {
  it.each(ROWS)("%s", async (text, ...expected) => {
    expect(await timesIn(text)).toEqual(expected);
  });
});

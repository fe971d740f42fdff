/**
 * Letters that stand right after a number and are a word of their own ("5|pm", "$|10|m"), and those that are not ("3rd").
 * Origin: compiled for tidings, checked by counts on the training parts of UD English-EWT and -GUM; facts. MIT.
 */
import { wordList } from "./word-list";

/** Units, as they are written. */
export const gluedUnits = wordList(`
  m mm cm km kg g mg kt ft lb lbs oz in am pm AM PM Am Pm p k K M MM b B bn BN Bn mn mln tn trn t hh hz Hz kHz KHz MHz GHz Mhz Ghz
  C F f mph kph kmh kn min mins hr hrs sec secs yr yrs x X ml l kW MW GW MWh kWh GWh TWh kb KB MB GB TB Mb Gb kB W kV mAh bps bp pp
  sq ha bbl bpd cc Nm bhp hp rpm dpi px ppm psi mi nm º
`);

/** Endings of ordinals and decades, in lower case. */
export const numberEndings = wordList("st nd rd th s");

/** Currency codes and signs of letters that a number may follow without a space, in upper case. */
export const currencyCodes = wordList("USD EUR GBP JPY CNY RMB INR RS CHF SEK NOK DKK AUD CAD NZD HKD SGD ZAR KRW RUB TRY BRL MXN PLN CZK HUF ILS EGP PKR PHP IDR MYR RM THB NGN KES");

/** Shapes of digit groups joined by hyphens or strokes that are one word: telephone numbers, dates, fractions, postal codes. */
export const numberShapes = wordList(`
  3-4 3-3-4 1-3-3-4 1-3-4 5-4 4-2-2 2-2-4 1-2-4 2-1-4 1-1-4 3/3-4 2-4-4
  1/1 1/2 2/1 2/2 1/1/2 1/2/2 2/1/2 2/2/2 1/1/4 1/2/4 2/1/4 2/2/4 4/2/2 4/1/1 4/1/2 4/2/1
`);

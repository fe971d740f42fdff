/**
 * Units of measure and money as English news writes them.
 * Unit names are the singular English noun (`"mile"`, `"square kilometer"`), `"%"` for percent, ISO 4217 codes for money.
 * Origin: facts (SI, the customary units, ISO 4217), our own list. Licence: none needed.
 */

/** Words and short forms of units, by the name of the unit. */
export const UNITS: Readonly<Record<string, readonly string[]>> = {
  "%": ["%", "percent", "per cent", "pct"],
  "percentage point": ["percentage point", "percentage points"],
  "basis point": ["basis point", "basis points"],
  "millimeter": ["millimeter", "millimeters", "millimetre", "millimetres", "mm"],
  "centimeter": ["centimeter", "centimeters", "centimetre", "centimetres", "cm"],
  "meter": ["meter", "meters", "metre", "metres", "m"],
  "kilometer": ["kilometer", "kilometers", "kilometre", "kilometres", "km", "kms"],
  "inch": ["inch", "inches"],
  "foot": ["foot", "feet", "ft"],
  "yard": ["yard", "yards", "yd"],
  "mile": ["mile", "miles", "mi"],
  "nautical mile": ["nautical mile", "nautical miles"],
  "light-year": ["light-year", "light-years", "light year", "light years"],
  "square foot": ["square foot", "square feet", "sq ft"],
  "square meter": ["square meter", "square meters", "square metre", "square metres", "sq m"],
  "square kilometer": ["square kilometer", "square kilometers", "square kilometre", "square kilometres", "sq km"],
  "square mile": ["square mile", "square miles"],
  "cubic meter": ["cubic meter", "cubic meters", "cubic metre", "cubic metres"],
  "cubic kilometer": ["cubic kilometer", "cubic kilometers", "cubic kilometre", "cubic kilometres"],
  "cubic foot": ["cubic foot", "cubic feet"],
  "acre": ["acre", "acres"],
  "hectare": ["hectare", "hectares", "ha"],
  "milligram": ["milligram", "milligrams", "mg"],
  "gram": ["gram", "grams", "gramme", "grammes", "g"],
  "kilogram": ["kilogram", "kilograms", "kilogramme", "kilogrammes", "kilo", "kilos", "kg", "kgs"],
  "tonne": ["tonne", "tonnes", "metric ton", "metric tons"],
  "ton": ["ton", "tons"],
  "kiloton": ["kiloton", "kilotons"],
  "megaton": ["megaton", "megatons"],
  "ounce": ["ounce", "ounces", "oz"],
  "pound": ["lb", "lbs"],
  "liter": ["liter", "liters", "litre", "litres"],
  "milliliter": ["milliliter", "milliliters", "millilitre", "millilitres", "ml"],
  "gallon": ["gallon", "gallons"],
  "barrel": ["barrel", "barrels", "bpd"],
  "bushel": ["bushel", "bushels"],
  "mile per hour": ["mile per hour", "miles per hour", "mph", "miles an hour"],
  "kilometer per hour": ["kilometer per hour", "kilometers per hour", "kilometres per hour", "kilometers an hour", "kilometres an hour", "kph", "km/h", "kmh"],
  "knot": ["knot", "knots"],
  "degree": ["degree", "degrees", "°"],
  "degree Celsius": ["degree celsius", "degrees celsius", "°c", "degrees c", "celsius", "degrees centigrade"],
  "degree Fahrenheit": ["degree fahrenheit", "degrees fahrenheit", "°f", "degrees f"],
  "watt": ["watt", "watts"],
  "kilowatt": ["kilowatt", "kilowatts", "kw"],
  "megawatt": ["megawatt", "megawatts", "mw"],
  "gigawatt": ["gigawatt", "gigawatts", "gw"],
  "kilowatt-hour": ["kilowatt-hour", "kilowatt-hours", "kilowatt hour", "kilowatt hours", "kwh"],
  "megawatt-hour": ["megawatt-hour", "megawatt-hours", "megawatt hours", "mwh"],
  "terawatt-hour": ["terawatt-hour", "terawatt-hours", "terawatt hours", "twh"],
  "volt": ["volt", "volts"],
  "hertz": ["hertz", "hz"],
  "megahertz": ["megahertz", "mhz"],
  "gigahertz": ["gigahertz", "ghz"],
  "byte": ["byte", "bytes"],
  "kilobyte": ["kilobyte", "kilobytes", "kb"],
  "megabyte": ["megabyte", "megabytes", "mb"],
  "gigabyte": ["gigabyte", "gigabytes", "gb"],
  "terabyte": ["terabyte", "terabytes", "tb"],
  "decibel": ["decibel", "decibels", "db"],
  "horsepower": ["horsepower", "hp"],
  "calorie": ["calorie", "calories"],
  "joule": ["joule", "joules"],
  "megabit per second": ["mbps"],
};

/** Short forms of units that are other things where no figure stands before them: they need one. */
export const FIGURE_ONLY_UNITS: readonly string[] = ["m", "g", "mi", "ha", "ft", "yd", "mb", "gb", "tb", "kb", "mw", "gw", "kw", "db", "hp", "oz", "cm", "mm", "mg", "ml", "lb", "lbs", "hz", "°", "°c", "°f"];

/** Signs of money before a figure, by ISO 4217; `US$` and the like before the bare sign. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  "$": "USD", "us$": "USD", "u.s.$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "₽": "RUB", "₴": "UAH", "₹": "INR", "₪": "ILS", "₩": "KRW", "₺": "TRY", "₦": "NGN", "₫": "VND",
  "฿": "THB", "₱": "PHP", "₸": "KZT", "₾": "GEL", "₼": "AZN", "c$": "CAD", "ca$": "CAD", "a$": "AUD", "au$": "AUD", "nz$": "NZD", "hk$": "HKD", "s$": "SGD", "nt$": "TWD", "r$": "BRL",
  "mex$": "MXN", "dlrs": "USD", "us dlrs": "USD", "cn¥": "CNY",
};

/** ISO codes that stand before a figure: `USD 5 million`. */
export const CURRENCY_CODES: readonly string[] = [
  "USD", "EUR", "GBP", "JPY", "CHF", "RUB", "UAH", "INR", "CNY", "AUD", "CAD", "NZD", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "RON", "BGN", "TRY", "ILS", "KRW", "HKD", "SGD", "BRL",
  "MXN", "ZAR", "SAR", "AED", "EGP", "NGN", "KES", "PKR", "BDT", "THB", "IDR", "MYR", "PHP", "VND", "KZT", "GEL", "BYN", "MDL", "IRR", "IQD", "QAR", "KWD", "TWD", "ARS", "CLP", "COP",
];

/** Names of money after a number, by ISO 4217; hundredth parts carry a `/100`. */
export const CURRENCY_WORDS: Readonly<Record<string, string>> = {
  "dollar": "USD", "dollars": "USD", "buck": "USD", "bucks": "USD", "us dollars": "USD", "u.s. dollars": "USD", "american dollars": "USD", "cent": "USD/100", "cents": "USD/100",
  "euro": "EUR", "euros": "EUR", "pound": "GBP", "pounds": "GBP", "pounds sterling": "GBP", "pound sterling": "GBP", "british pounds": "GBP", "sterling": "GBP", "pence": "GBP/100", "penny": "GBP/100",
  "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "rouble": "RUB", "roubles": "RUB", "ruble": "RUB", "rubles": "RUB", "hryvnia": "UAH", "hryvnias": "UAH", "hryvnya": "UAH",
  "rupee": "INR", "rupees": "INR", "pakistani rupees": "PKR", "sri lankan rupees": "LKR", "won": "KRW", "swiss franc": "CHF", "swiss francs": "CHF", "french francs": "FRF", "francs": "CHF",
  "canadian dollars": "CAD", "canadian dollar": "CAD", "canadian cents": "CAD/100", "australian dollars": "AUD", "australian dollar": "AUD", "new zealand dollars": "NZD", "hong kong dollars": "HKD", "singapore dollars": "SGD",
  "taiwan dollars": "TWD", "krona": "SEK", "kronor": "SEK", "swedish kronor": "SEK", "swedish crowns": "SEK", "norwegian kroner": "NOK", "norwegian crowns": "NOK", "danish kroner": "DKK", "kroner": "DKK",
  "zloty": "PLN", "zlotys": "PLN", "forint": "HUF", "forints": "HUF", "czech crowns": "CZK", "koruna": "CZK", "lira": "TRY", "liras": "TRY", "lire": "ITL", "shekel": "ILS", "shekels": "ILS", "rial": "IRR", "rials": "IRR",
  "riyal": "SAR", "riyals": "SAR", "dirham": "AED", "dirhams": "AED", "peso": "MXN", "pesos": "MXN", "reais": "BRL", "rand": "ZAR", "naira": "NGN", "baht": "THB", "rupiah": "IDR", "ringgit": "MYR",
  "dong": "VND", "tenge": "KZT", "lari": "GEL", "egyptian pounds": "EGP", "kuwaiti dinars": "KWD", "iraqi dinars": "IQD", "deutsche marks": "DEM", "marks": "DEM", "deutschmarks": "DEM", "shillings": "KES", "taka": "BDT",
};

/** Names of money that are verbs, too: `13 won`, `the guns pound the town`. */
export const MONEY_VERBS: readonly string[] = ["won", "pound", "pounds", "marks", "rand", "bucks"];

// Facts: how CAMEO (codebook 1.1b3, chapter 3) and GDELT's look-up tables write what PLOVER writes otherwise. PLOVER sectors
// without an equal in CAMEO's type codes are left out. Countries: CAMEO's older codes of two states.
export const CAMEO_ACTORS = {
  sectors: {
    GOV: "GOV", LEG: "LEG", JUD: "JUD", MIL: "MIL", COP: "COP", SPY: "SPY", REB: "REB", UAF: "UAF", AGR: "AGR", BUS: "BUS", CRM: "CRM",
    CVL: "CVL", EDU: "EDU", ELI: "ELI", JRN: "MED", LAB: "LAB", MED: "HLH", REF: "REF", OPP: "OPP", SOC: "CVL",
  },
  countries: { ROU: "ROM", TLS: "TMP" },
  // Actors that belong to no country: type code and, where it has one, known-group code.
  international: {
    IGO: { type: "IGO" }, UNO: { type: "IGO", group: "UNO" }, EUR: { type: "IGO", group: "EEC" }, NGO: { type: "NGO" },
    ISM: { type: "NGM" }, IMG: { type: "IMG" }, MNC: { type: "MNC" },
  },
} as const;

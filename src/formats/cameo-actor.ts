import { CAMEO_ACTORS } from "../data/cameo-actors.js";
import type { Participant } from "../events/index.js";

/** A participant in CAMEO's codes. */
export interface CameoActor {
  /** All codes run together: `"RUSMIL"`, `"IGOUNO"`. */
  readonly code: string;
  /** Country. */
  readonly country: string | undefined;
  /** A known organisation: `"UNO"`. */
  readonly group: string | undefined;
  /** Part in society, or kind of organisation. */
  readonly type: string | undefined;
}

const { sectors, countries, international }: Tables = CAMEO_ACTORS;

interface Tables {
  readonly sectors: { readonly [sector: string]: string };
  readonly countries: { readonly [country: string]: string };
  readonly international: { readonly [code: string]: { readonly type: string; readonly group?: string } };
}

/** A participant in CAMEO's codes. Source: CAMEO codebook 1.1b3, chapter 3. */
export function cameoActor(participant: Participant | undefined): CameoActor {
  const { country: place, sector } = participant ?? {};
  const role = sector === undefined ? undefined : sectors[sector];
  const beyond = place === undefined ? undefined : international[place];
  const country = place === undefined || beyond ? undefined : (countries[place] ?? place);
  const type = beyond?.type ?? role;
  const code = beyond ? `${beyond.type}${beyond.group ?? ""}` : `${country ?? ""}${role ?? ""}`;
  return { code, country, group: beyond?.group, type };
}

/** The areas that are measured, with the data they are measured on. */
export const AREAS: { readonly [area: string]: string };

/** Whether the development data and their scorers are on this machine. */
export const available: boolean;

/** The command that measures an area, as one types it in the folder of the repository. */
export function commandOf(area: string, data?: string): string;

/** Figures by name, some of them grouped. */
export interface Figures {
  readonly [name: string]: number | string | Figures;
}

/** The scorer's figures of an area, as its `--json` prints them. */
export function measure(area: string): Promise<Figures>;

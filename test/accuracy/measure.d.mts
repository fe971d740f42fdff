/** The areas that are measured, with the data they are measured on. */
export const AREAS: { readonly [area: string]: string };

/** Whether the development data and their scorers are on this machine. */
export const available: boolean;

/** The command that measures an area, as one types it in the folder of the repository. */
export function commandOf(area: string, data?: string): string;

/** The scorer's figures of an area, as its `--json` prints them. */
// biome-ignore lint/suspicious/noExplicitAny: each scorer has figures of its own
export function measure(area: string): Promise<any>;

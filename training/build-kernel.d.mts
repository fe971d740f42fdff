/** The text of src/data/kernel.ts, compiled now. */
export function compileKernel(): Promise<string>;

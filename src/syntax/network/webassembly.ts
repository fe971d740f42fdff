/** The little of the WebAssembly API that the kernel needs; TypeScript knows it only together with the DOM. */
export interface WebAssemblyApi {
  validate(bytes: Uint8Array): boolean;
  Module: new (bytes: Uint8Array) => object;
  Instance: new (
    module: object,
    imports: Readonly<Record<string, Readonly<Record<string, object>>>>,
  ) => { readonly exports: unknown };
  Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
}

/** WebAssembly where the place that runs us has it. */
export function webAssembly(): WebAssemblyApi | undefined {
  const candidate: unknown = Reflect.get(globalThis, "WebAssembly");
  return isApi(candidate) ? candidate : undefined;
}

function isApi(value: unknown): value is WebAssemblyApi {
  return (
    typeof value === "object" &&
    value !== null &&
    ["validate", "Module", "Instance", "Memory"].every(
      (name) => typeof Reflect.get(value, name) === "function",
    )
  );
}

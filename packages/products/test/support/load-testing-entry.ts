import type { HttpHandler } from "msw";

/** A vendor's testing entry, whose members are looked up by the names in the contract. */
export interface TestingEntry {
  readonly handlers: (options?: object) => HttpHandler[];
  /** The factory of handlers of an operation. */
  readonly handlerOf: (operation: string) => (response?: unknown, options?: object) => HttpHandler;
  /** The factory of bodies of an operation. */
  readonly makerOf: (
    operation: string,
  ) => (status: number, overrides?: unknown, options?: object) => unknown;
  /** The names of everything exported. */
  readonly names: readonly string[];
}

/** Loads `@org/products/<slug>/testing`. */
export async function loadTestingEntry(slug: string): Promise<TestingEntry> {
  const module: Readonly<Record<string, unknown>> = await import(
    /* @vite-ignore */ `@org/products/${slug}/testing`
  );
  // The type tests check the real types; here a name in the contract leads to a function.
  const find = (name: string): never => {
    if (typeof module[name] !== "function") throw new Error(`${slug} has no ${name} for tests`);
    return module[name] as never;
  };
  return {
    handlers: find("handlers"),
    handlerOf: (operation) => find(`${operation}Handler`),
    makerOf: (operation) =>
      find(`make${operation.charAt(0).toUpperCase()}${operation.slice(1)}Response`),
    names: Object.keys(module),
  };
}

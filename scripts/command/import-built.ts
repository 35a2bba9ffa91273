import { registerHooks } from "node:module";

/** A module of a published package that was built. */
const BUILT = /\/packages\/[^/]+\/dist\//;

/**
 * Imports the facade as users get it, in a process whose packages are their sources otherwise: what was
 * built, and so is all that it imports in turn.
 * @throws Error where the facade, or what it imports, is not built
 */
export async function importBuiltFacade(): Promise<typeof import("@org/products")> {
  registerHooks({
    resolve(specifier, context, next) {
      const from = context.parentURL ?? "";
      const isOurs = specifier.startsWith("@org/");
      if (!isOurs || !(from === import.meta.url || BUILT.test(from)))
        return next(specifier, context);
      const conditions = context.conditions.filter((condition) => condition !== "@org/source");
      const resolved = next(specifier, { ...context, conditions });
      if (BUILT.test(resolved.url)) return resolved;
      throw new Error(`${specifier} is not what was built: ${resolved.url}`);
    },
  });
  return import("@org/products");
}

import { fileURLToPath } from "node:url";
import type { Plugin } from "vitest/config";
import { type Mutant, mutateSource } from "./mutant.ts";

/** Where the runtime's sources stand. */
export const RUNTIME_SOURCE: string = fileURLToPath(
  new URL("../../../../client-runtime/src/", import.meta.url),
);

/**
 * Puts a mutant into the runtime's source as it is loaded; nothing on disk changes.
 * @param onApplied is told when it happens: a module from a cache would pass untouched
 */
export function mutantPlugin(mutant: Mutant, onApplied: () => void): Plugin {
  const target = `${RUNTIME_SOURCE}${mutant.file}`.replaceAll("\\", "/");
  return {
    name: "mutant",
    enforce: "pre",
    transform: (code, id) => {
      if (id.split("?")[0] !== target) return undefined;
      onApplied();
      return mutateSource(code, mutant);
    },
  };
}

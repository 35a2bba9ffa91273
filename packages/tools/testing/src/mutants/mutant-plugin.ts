import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vitest/config";
import { type Mutant, mutateSource } from "./mutant.ts";

const RUNTIME_SOURCE = fileURLToPath(new URL("../../../../client-runtime/src/", import.meta.url));

/**
 * The path of the file that a mutant edits.
 * @throws Error if the runtime has no such file, or several
 */
export function sourceOf({ name, file }: Mutant): string {
  const files = readdirSync(RUNTIME_SOURCE, { encoding: "utf8", recursive: true });
  const [path, ...more] = files.filter((path) => basename(path) === file);
  if (path !== undefined && more.length === 0) return RUNTIME_SOURCE + path;
  throw new Error(
    `mutant "${name}": the runtime has ${path ? "several files" : "no file"} ${file}`,
  );
}

/**
 * Puts a mutant into the runtime's source as it is loaded; nothing on disk changes.
 * @param onApplied is called when it happens: a cached module would stay unchanged
 */
export function mutantPlugin(mutant: Mutant, onApplied: () => void): Plugin {
  const target = sourceOf(mutant).replaceAll("\\", "/");
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

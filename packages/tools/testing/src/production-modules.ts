import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";

/** Endings of what stands in for a module of the runtime in a browser: `x.production.ts` for `x.ts`. */
const SUBSTITUTES = [".browser.ts", ".production.ts"];

/**
 * A plugin of rolldown that makes of the runtime's sources what its package gives a browser in
 * production: see `browser` in its exports, and `build-production.ts`. A bundle for developers is
 * without it.
 */
export const productionModules = {
  name: "production-modules",
  async load(id: string): Promise<string | undefined> {
    if (!id.endsWith(".ts")) return undefined;
    const stem = id.slice(0, -".ts".length);
    const found = SUBSTITUTES.map((ending) => stem + ending).find((file) => existsSync(file));
    return found === undefined ? undefined : readFile(found, "utf8");
  },
};

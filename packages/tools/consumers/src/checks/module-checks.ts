import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ConsumerCheck } from "../consumer-check.ts";
import { createProject } from "../project/create-project.ts";
import { mapImports } from "../project/map-imports.ts";
import { runInChromium } from "../project/run-in-chromium.ts";
import { writePage } from "../project/write-page.ts";
import { FACADE, writeProgram } from "../project/write-program.ts";

const SCRIPT = "/program.mjs";

/** A page without a bundler. Workers have no import maps, so only the page is checked. */
export const MODULE_CHECKS: readonly ConsumerCheck[] = [
  {
    name: "plain ES modules with an import map, run in Chromium",
    run: async (environment) => {
      const names = environment.vendors.map((vendor) => vendor.names);
      const files = { [`.${SCRIPT}`]: writeProgram(names, "browser") };
      const folder = await createProject(environment, { files });
      const imports = await mapImports(folder, [FACADE]);
      await writeFile(join(folder, "index.html"), writePage(SCRIPT, imports));
      return runInChromium(environment, folder, SCRIPT, [
        { scope: "page", what: "call with functions" },
        { scope: "page", what: "refuse" },
      ]);
    },
  },
];

import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { launchChromium } from "@org/testing/chromium";
import { installPackage } from "@org/testing/install-package";
import type { DocsData } from "../data/docs-data.ts";
import { checkOverview } from "./check-overview.ts";
import { checkReference } from "./check-reference.ts";
import type { DocsPage, View } from "./open-page.ts";
import { serveFolder } from "./serve-folder.ts";

const VIEWS: readonly View[] = [
  { name: "light", colorScheme: "light", width: 1280, height: 960 },
  { name: "dark", colorScheme: "dark", width: 1280, height: 960 },
  { name: "phone", colorScheme: "light", width: 360, height: 780 },
];

/** What to check, and where to write. */
export interface DocsCheck {
  /** Folder of the built docs. */
  readonly folder: string;
  /** Folder for the screenshots. */
  readonly pictures: string;
  /** Folder for what is installed on demand. */
  readonly cache: string;
  readonly log: (line: string) => void;
}

/**
 * Opens every page of the API docs in Chromium, light, dark and as narrow as a phone, logs what is wrong
 * with each and saves screenshots.
 * @returns whether nothing is wrong
 */
export async function checkDocs(
  data: DocsData,
  { folder, pictures, cache, log }: DocsCheck,
): Promise<boolean> {
  await mkdir(pictures, { recursive: true });
  const axe = join(await installPackage(cache, "axe-core", "4"), "axe.min.js");
  const browser = await launchChromium<DocsPage>(cache);
  const served = await serveFolder(folder);
  let isFine = true;
  const report = (page: string, problems: readonly string[]): void => {
    log(`${problems.length === 0 ? "passed" : "FAILED"}  ${page}`);
    for (const problem of problems) log(`        ${problem}`);
    isFine &&= problems.length === 0;
  };
  try {
    for (const view of VIEWS) {
      const picture = join(pictures, `overview-${view.name}.png`);
      const target = { url: served.url, axe, picture };
      report(`overview, ${view.name}`, await checkOverview(browser, target, data, view));
      for (const vendor of data.vendors) {
        const picture = join(pictures, `${vendor.slug}-${view.name}.png`);
        const target = { url: `${served.url}reference/${vendor.slug}.html`, axe, picture };
        const problems = await checkReference(browser, target, vendor, view);
        report(`reference of ${vendor.name}, ${view.name}`, problems);
      }
    }
  } finally {
    await served.close();
    await browser.close();
  }
  return isFine;
}

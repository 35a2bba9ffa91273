import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { launchChromium } from "@org/testing/chromium";
import { installPackage } from "@org/testing/install-package";
import type { Catalogue } from "../data/docs-data.ts";
import { checkOverview } from "./check-overview.ts";
import { checkReference } from "./check-reference.ts";
import type { CataloguePage, View } from "./open-page.ts";
import { serveFolder } from "./serve-folder.ts";

const VIEWS: readonly View[] = [
  { name: "light", colorScheme: "light", width: 1280, height: 800 },
  { name: "dark", colorScheme: "dark", width: 1280, height: 800 },
  { name: "phone", colorScheme: "light", width: 360, height: 780 },
];

/** What to look at, and where to put things. */
export interface CatalogueCheck {
  /** Folder of the built catalogue. */
  readonly folder: string;
  /** Folder for the screenshots. */
  readonly pictures: string;
  /** Folder for what is installed on demand. */
  readonly cache: string;
  readonly log: (line: string) => void;
}

/**
 * Opens every page of a catalogue in Chromium, light, dark and as narrow as a phone, tells what each
 * is like and leaves screenshots.
 * @returns whether nothing is wrong
 */
export async function checkCatalogue(
  catalogue: Catalogue,
  { folder, pictures, cache, log }: CatalogueCheck,
): Promise<boolean> {
  await mkdir(pictures, { recursive: true });
  const axe = join(await installPackage(cache, "axe-core", "4"), "axe.min.js");
  const browser = await launchChromium<CataloguePage>(cache);
  const served = await serveFolder(folder);
  let isRight = true;
  const report = (page: string, problems: readonly string[]): void => {
    log(`${problems.length === 0 ? "passed" : "FAILED"}  ${page}`);
    for (const problem of problems) log(`        ${problem}`);
    isRight &&= problems.length === 0;
  };
  try {
    for (const view of VIEWS) {
      const picture = join(pictures, `overview-${view.name}.png`);
      const place = { url: served.url, axe, picture };
      report(`overview, ${view.name}`, await checkOverview(browser, place, catalogue, view));
      for (const vendor of catalogue.vendors) {
        const picture = join(pictures, `${vendor.slug}-${view.name}.png`);
        const place = { url: `${served.url}reference/${vendor.slug}.html`, axe, picture };
        const { problems, barriers } = await checkReference(browser, place, vendor, view);
        report(`reference of ${vendor.name}, ${view.name}`, problems);
        for (const barrier of barriers) log(`        Scalar's own: ${barrier}`);
      }
    }
  } finally {
    await served.close();
    await browser.close();
  }
  return isRight;
}

import type { Chromium } from "@org/testing/chromium";
import type { CatalogueVendor } from "../data/docs-data.ts";
import { findBarriers } from "./find-violations.ts";
import { type CataloguePage, openPage, type View } from "./open-page.ts";

/** What was found in a reference. */
export interface ReferenceFindings {
  /** What is wrong, one sentence each. */
  readonly problems: readonly string[];
  /** Serious barriers in Scalar's own markup, which is not ours to repair. */
  readonly barriers: readonly string[];
}

/** Looks at a vendor's reference in a view: whether it names every operation and complains of nothing. */
export async function checkReference(
  browser: Chromium<CataloguePage>,
  place: { readonly url: string; readonly axe: string; readonly picture: string },
  vendor: CatalogueVendor,
  view: View,
): Promise<ReferenceFindings> {
  const { page, problems } = await openPage(browser, place.url, view);
  await page.waitForSelector("#reference h1");
  await page.screenshot({ path: place.picture, fullPage: false });
  // Not the body's text: that holds the contract, whatever Scalar shows of it.
  const text = String(await page.evaluate('document.querySelector("#reference").textContent'));
  const missing = vendor.operations
    .filter(({ summary, path }) => !text.includes(summary === "" ? path : summary))
    .map(({ name }) => `it does not show ${name}`);
  const excess = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
  const width = excess === 0 ? [] : [`it is ${excess} pixels too wide`];
  await page.close();
  const open = await openPage(browser, place.url, view, { bypassCSP: true });
  await open.page.waitForSelector("#reference h1");
  const barriers = await findBarriers(open.page, place.axe);
  await open.page.close();
  return {
    problems: [...missing, ...width, ...problems],
    barriers: barriers.filter(({ serious }) => serious).map(({ text }) => text),
  };
}

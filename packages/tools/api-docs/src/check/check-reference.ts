import type { Chromium } from "@org/testing/chromium";
import type { DocsVendor } from "../data/docs-data.ts";
import { findViolations } from "./find-violations.ts";
import { type DocsPage, openPage, type PageTarget, type View } from "./open-page.ts";

/** The result of checking a reference. */
export interface ReferenceFindings {
  /** One sentence per problem. */
  readonly problems: readonly string[];
  /** Serious accessibility violations in Scalar's own markup, which we cannot fix. */
  readonly violations: readonly string[];
}

/** Checks the reference of a vendor in a view: it must name every operation and log no errors. */
export async function checkReference(
  browser: Chromium<DocsPage>,
  target: PageTarget,
  vendor: DocsVendor,
  view: View,
): Promise<ReferenceFindings> {
  const { page, problems } = await openPage(browser, target.url, view);
  await page.waitForSelector("#reference h1");
  await page.screenshot({ path: target.picture, fullPage: false });
  // Not the text of the body, which contains the contract whatever Scalar shows.
  const text = String(await page.evaluate('document.querySelector("#reference").textContent'));
  const missing = vendor.operations
    .filter(({ summary, path }) => !text.includes(summary === "" ? path : summary))
    .map(({ name }) => `it does not show ${name}`);
  const excess = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
  const width = excess === 0 ? [] : [`it is ${excess} pixels too wide`];
  await page.close();
  const open = await openPage(browser, target.url, view, { bypassCSP: true });
  await open.page.waitForSelector("#reference h1");
  const violations = await findViolations(open.page, target.axe);
  await open.page.close();
  return {
    problems: [...missing, ...width, ...problems],
    violations: violations.filter(({ serious }) => serious).map(({ text }) => text),
  };
}

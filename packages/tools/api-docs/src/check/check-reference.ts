import type { Chromium } from "@org/testing/chromium";
import type { DocsVendor } from "../data/docs-data.ts";
import { findViolations } from "./find-violations.ts";
import { type DocsPage, openPage, type PageTarget, type View } from "./open-page.ts";

/** Scrolls to the end, because Scalar writes an operation when it comes in sight. */
const READ_ALL = `(async () => {
  for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
    scrollTo(0, top);
    await new Promise((seen) => requestAnimationFrame(() => setTimeout(seen)));
  }
})()`;

/** The text of all operations' names, of all code, and where the way back is. */
const SHOWN = `({
  names: [...document.querySelectorAll("#reference .badge")].map((badge) => badge.textContent.trim()),
  code: [...document.querySelectorAll("#reference pre")].map((code) => code.textContent).join("\\n"),
  back: document.querySelector(".bar .home").getBoundingClientRect().top,
})`;

interface Shown {
  readonly names: readonly string[];
  readonly code: string;
  readonly back: number;
}

/**
 * Checks the reference of a vendor in a view: it must name the function of every operation and show its
 * call, keep the way back in sight, fit the width, log no errors and have no serious accessibility
 * violation.
 * @returns one sentence per problem
 */
export async function checkReference(
  browser: Chromium<DocsPage>,
  target: PageTarget,
  vendor: DocsVendor,
  view: View,
): Promise<string[]> {
  const { page, problems } = await openPage(browser, target.url, view);
  await page.waitForSelector("#reference h1");
  await page.screenshot({ path: target.picture, fullPage: false });
  await page.evaluate(READ_ALL);
  await page.waitForSelector(`text=${vendor.operations.at(-1)?.name}()`);
  // The expression returns what the interface lists.
  const shown = (await page.evaluate(SHOWN)) as Shown;
  const excess = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
  const width = excess === 0 ? [] : [`it is ${excess} pixels too wide`];
  const back = shown.back >= 0 ? [] : ["the way back scrolls out of sight"];
  await page.close();
  const open = await openPage(browser, target.url, view, { bypassCSP: true });
  await open.page.waitForSelector("#reference h1");
  await open.page.evaluate(READ_ALL);
  const violations = await findViolations(open.page, target.axe);
  await open.page.close();
  return [
    ...missingOperations(vendor, shown),
    ...width,
    ...back,
    ...problems,
    ...violations.filter(({ serious }) => serious).map(({ text }) => text),
  ];
}

function missingOperations({ operations }: DocsVendor, { names, code }: Shown): string[] {
  return operations.flatMap(({ name, example }) => [
    ...(names.includes(`${name}()`) ? [] : [`it does not name ${name}`]),
    ...(example === undefined || code.includes(`await ${name}(`)
      ? []
      : [`it does not show the call of ${name}`]),
  ]);
}

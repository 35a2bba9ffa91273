import type { Chromium } from "@org/testing/chromium";
import type { DocsData } from "../data/docs-data.ts";
import { findViolations } from "./find-violations.ts";
import { type DocsPage, openPage, type PageTarget, type View } from "./open-page.ts";

/** The text of each visible row, with spaces collapsed. */
const SHOWN_CHECKS = `[...document.querySelectorAll("tbody tr")]
  .filter((row) => row.checkVisibility())
  .map((row) => row.textContent.replaceAll(/\\s+/g, " "))`;

/**
 * Checks the overview in a view: it must show every operation with its statuses, fit the width, filter,
 * log no errors and have no serious accessibility violation.
 * @returns one sentence per problem
 */
export async function checkOverview(
  browser: Chromium<DocsPage>,
  target: PageTarget,
  data: DocsData,
  view: View,
): Promise<string[]> {
  const { page, problems } = await openPage(browser, target.url, view);
  await page.screenshot({ path: target.picture, fullPage: false });
  const rows = await readRows(page);
  const found = [
    ...compareRows(data, rows),
    ...(await checkWidth(page)),
    ...(await checkFilter(page, rows, data)),
    ...problems,
  ];
  await page.close();
  const open = await openPage(browser, target.url, view, { bypassCSP: true });
  const violations = await findViolations(open.page, target.axe);
  await open.page.close();
  return [...found, ...violations.filter(({ serious }) => serious).map(({ text }) => text)];
}

async function readRows(page: DocsPage): Promise<readonly string[]> {
  // The expression returns a list of texts.
  return (await page.evaluate(SHOWN_CHECKS)) as string[];
}

function compareRows({ vendors }: DocsData, rows: readonly string[]): string[] {
  const operations = vendors.flatMap((vendor) => vendor.operations);
  if (operations.length !== rows.length) {
    return [`it shows ${rows.length} rows for ${operations.length} operations`];
  }
  return operations.flatMap(({ name, method, path, statuses }, index) => {
    const wanted = [name, `${method} ${path}`, ...statuses.map(({ status }) => status)];
    const missing = wanted.filter((text) => !rows[index]?.includes(text));
    return missing.map((text) => `the row of ${name} does not show ${text}`);
  });
}

async function checkWidth(page: DocsPage): Promise<string[]> {
  const excess = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
  return excess === 0 ? [] : [`it is ${excess} pixels too wide`];
}

/** Filters for the name of one operation, in capitals, and compares the rows that are left. */
async function checkFilter(
  page: DocsPage,
  rows: readonly string[],
  { vendors }: DocsData,
): Promise<string[]> {
  const name = vendors.at(-1)?.operations.at(-1)?.name;
  if (name === undefined) return ["there is no operation to filter for"];
  await page.fill("#filter", name.toUpperCase());
  const filtered = await readRows(page);
  await page.fill("#filter", "");
  const wanted = rows.filter((row) => row.toLowerCase().includes(name.toLowerCase()));
  const isFine = wanted.length > 0 && JSON.stringify(filtered) === JSON.stringify(wanted);
  return isFine
    ? []
    : [`filtering for ${name} shows ${filtered.length} rows, not ${wanted.length}`];
}

import type { Chromium } from "@org/testing/chromium";
import type { Catalogue } from "../data/docs-data.ts";
import { findBarriers } from "./find-violations.ts";
import { type CataloguePage, openPage, type View } from "./open-page.ts";

/** A row's text per operation that is shown, without the space around. */
const SHOWN_CHECKS = `[...document.querySelectorAll("tbody tr")]
  .filter((row) => row.checkVisibility())
  .map((row) => row.textContent.replaceAll(/\\s+/g, " "))`;

/**
 * Looks at the overview in a view: whether it shows every operation with its statuses, fits the
 * width, filters, complains of nothing and has no serious barrier.
 * @param picture where the screenshot goes
 * @returns what is wrong, one sentence each
 */
export async function checkOverview(
  browser: Chromium<CataloguePage>,
  place: { readonly url: string; readonly axe: string; readonly picture: string },
  catalogue: Catalogue,
  view: View,
): Promise<string[]> {
  const { page, problems } = await openPage(browser, place.url, view);
  await page.screenshot({ path: place.picture, fullPage: false });
  const rows = await readRows(page);
  const found = [
    ...compareRows(catalogue, rows),
    ...(await checkWidth(page)),
    ...(await checkFilter(page, rows, catalogue)),
    ...problems,
  ];
  await page.close();
  const open = await openPage(browser, place.url, view, { bypassCSP: true });
  const barriers = await findBarriers(open.page, place.axe);
  await open.page.close();
  return [...found, ...barriers.filter(({ serious }) => serious).map(({ text }) => text)];
}

async function readRows(page: CataloguePage): Promise<readonly string[]> {
  // The expression gives a list of texts.
  return (await page.evaluate(SHOWN_CHECKS)) as string[];
}

function compareRows({ vendors }: Catalogue, rows: readonly string[]): string[] {
  const operations = vendors.flatMap((vendor) => vendor.operations);
  if (operations.length !== rows.length) {
    return [`${rows.length} rows are shown of ${operations.length} operations`];
  }
  return operations.flatMap(({ name, method, path, statuses }, index) => {
    const wanted = [name, `${method} ${path}`, ...statuses.map(({ status }) => status)];
    const missing = wanted.filter((text) => !rows[index]?.includes(text));
    return missing.map((text) => `the row of ${name} does not show ${text}`);
  });
}

async function checkWidth(page: CataloguePage): Promise<string[]> {
  const excess = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
  return excess === 0 ? [] : [`it is ${excess} pixels too wide`];
}

/** Filters for the name of one operation, in capitals, and compares with what is to be left. */
async function checkFilter(
  page: CataloguePage,
  rows: readonly string[],
  { vendors }: Catalogue,
): Promise<string[]> {
  const name = vendors.at(-1)?.operations.at(-1)?.name;
  if (name === undefined) return ["there is no operation to filter for"];
  await page.fill("#filter", name.toUpperCase());
  const filtered = await readRows(page);
  await page.fill("#filter", "");
  const wanted = rows.filter((row) => row.toLowerCase().includes(name.toLowerCase()));
  const isRight = wanted.length > 0 && JSON.stringify(filtered) === JSON.stringify(wanted);
  return isRight
    ? []
    : [`filtering for ${name} shows ${filtered.length} rows, not ${wanted.length}`];
}

import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Chromium, launchChromium } from "@org/testing/chromium";
import { installPackage } from "@org/testing/install-package";
import type { Stub } from "../start-stub.ts";
import { findBarriers } from "./find-barriers.ts";
import { type ExamplePage, type OpenPage, openPage } from "./open-page.ts";
import { type Props, SCENARIOS, type Scenario } from "./scenarios.ts";

/** Where the scenarios are played. */
export interface Theatre {
  /** URL of the frontend. */
  readonly url: string;
  /** By slug. */
  readonly stubs: ReadonlyMap<string, Stub>;
  /** Folder for what is installed on demand. */
  readonly cache: string;
  /** Folder for the screenshots. */
  readonly pictures: string;
}

/**
 * Plays every scenario in a headless Chromium, each on a page of its own.
 * @returns what is wrong; nothing where all is well
 */
export async function playScenarios(theatre: Theatre): Promise<readonly string[]> {
  await mkdir(theatre.pictures, { recursive: true });
  const axe = join(await installPackage(theatre.cache, "axe-core", "4"), "axe.min.js");
  const browser = await launchChromium<ExamplePage>(theatre.cache);
  try {
    const problems: string[] = [];
    for (const scenario of SCENARIOS) {
      const found = await playScenario(browser, scenario, axe, theatre);
      problems.push(...found.map((problem) => `${scenario.name}: ${problem}`));
    }
    return problems;
  } finally {
    await browser.close();
  }
}

async function playScenario(
  browser: Chromium<ExamplePage>,
  { play, view, failures }: Scenario,
  axe: string,
  { url, stubs, pictures }: Theatre,
): Promise<readonly string[]> {
  const open = await openPage(browser, url, view);
  const { page } = open;
  const problems: string[] = [];
  const look = async (name: string) => {
    await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
    problems.push(...(await findBarriers(page, axe)));
    const overflow = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
    if (Number(overflow) > 0) problems.push(`${name} is ${overflow} px wider than the window`);
  };
  try {
    const stage: Props["stage"] = (vendor, ...answers) => {
      const stub = stubs.get(vendor);
      if (stub === undefined) throw new Error(`no stub for ${vendor}`);
      stub.stage(...answers);
    };
    await play({ page, stage, look });
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error));
  }
  const unasked = [...stubs.values()].map((stub) => stub.unstage());
  if (unasked.some((count) => count > 0)) problems.push("a staged answer was not asked for");
  await page.close();
  return [...problems, ...findSurprises(open, failures)];
}

/** What the browser has seen and should not have. */
function findSurprises(
  { complaints, failures }: OpenPage,
  intended: readonly string[],
): readonly string[] {
  const [found, wanted] = [failures, intended].map((list) => list.toSorted().join(", "));
  return [
    ...complaints,
    ...(found === wanted ? [] : [`answers with an error status: ${found}; not ${wanted}`]),
  ];
}

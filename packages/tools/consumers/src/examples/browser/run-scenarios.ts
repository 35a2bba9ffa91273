import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Chromium, launchChromium } from "@org/testing/chromium";
import { installPackage } from "@org/testing/install-package";
import type { Stub } from "../start-stub.ts";
import { findViolations } from "./find-violations.ts";
import { type ExamplePage, type OpenPage, openPage } from "./open-page.ts";
import { SCENARIOS, type Scenario, type ScenarioContext, type ShownVendor } from "./scenarios.ts";

/** Where the scenarios run. */
export interface RunningApplication {
  /** URL of the frontend. */
  readonly url: string;
  readonly vendors: readonly ShownVendor[];
  /** By slug. */
  readonly stubs: ReadonlyMap<string, Stub>;
  /** Folder for what is installed on demand. */
  readonly cache: string;
  /** Folder for the screenshots. */
  readonly pictures: string;
}

/**
 * Runs every scenario in a headless Chromium, each on a new page.
 * @returns what is wrong; empty if nothing is
 */
export async function runScenarios(application: RunningApplication): Promise<readonly string[]> {
  await mkdir(application.pictures, { recursive: true });
  const axe = join(await installPackage(application.cache, "axe-core", "4"), "axe.min.js");
  const browser = await launchChromium<ExamplePage>(application.cache);
  try {
    const problems: string[] = [];
    for (const scenario of SCENARIOS) {
      const found = await runScenario(browser, scenario, axe, application);
      problems.push(...found.map((problem) => `${scenario.name}: ${problem}`));
    }
    return problems;
  } finally {
    await browser.close();
  }
}

async function runScenario(
  browser: Chromium<ExamplePage>,
  { run, view }: Scenario,
  axe: string,
  { url, vendors, stubs, pictures }: RunningApplication,
): Promise<readonly string[]> {
  const open = await openPage(browser, url, view);
  const { page } = open;
  const problems: string[] = [];
  const failures: string[] = [];
  const look = async (name: string) => {
    await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
    problems.push(...(await findViolations(page, axe)));
    const overflow = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
    if (Number(overflow) > 0) problems.push(`${name} is ${overflow} px wider than the window`);
  };
  const queue: ScenarioContext["queue"] = ({ names: { slug } }, response) => {
    const stub = stubs.get(slug);
    if (stub === undefined) throw new Error(`no stub for ${slug}`);
    stub.queue(response);
    failures.push(`${response.status} ${slug}`);
  };
  try {
    await run({ page, vendors, queue, look });
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error));
  }
  const left = [...stubs.values()].map((stub) => stub.clear());
  if (left.some((count) => count > 0)) problems.push("a queued response was not requested");
  await page.close();
  return [...problems, ...findSurprises(open, failures)];
}

/** What went wrong on the page, except for the failures that the scenario queued. */
function findSurprises(
  { complaints, failures }: OpenPage,
  intended: readonly string[],
): readonly string[] {
  const seen = failures.map((failure) => failure.replace(/ \/api\/vendors\/([^/]+)\/.*$/, " $1"));
  const [found, wanted] = [seen, intended].map((list) => list.toSorted().join(", "));
  return [
    ...complaints,
    ...(found === wanted ? [] : [`responses with an error status: ${found}; not ${wanted}`]),
  ];
}

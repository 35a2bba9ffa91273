import type { ExamplePage } from "./open-page.ts";

/** The part of axe's results that is used. */
interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string | null;
    readonly nodes: readonly { readonly target: readonly string[] }[];
  }[];
}

/**
 * Serious accessibility violations on the page as it is now.
 * @param axe file of axe-core's script
 */
export async function findViolations(page: ExamplePage, axe: string): Promise<readonly string[]> {
  await page.addScriptTag({ path: axe });
  // What axe's `run` resolves with, sent as JSON.
  const { violations } = (await page.evaluate("axe.run(document)")) as AxeResults;
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `axe: ${id} at ${nodes[0]?.target.join(" ")}`);
}

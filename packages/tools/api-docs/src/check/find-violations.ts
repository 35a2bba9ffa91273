import type { DocsPage } from "./open-page.ts";

/** The part of axe's results that is used. */
interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string | null;
    readonly help: string;
    readonly nodes: readonly { readonly target: readonly string[] }[];
  }[];
}

/** An accessibility violation. */
export interface AccessibilityViolation {
  readonly serious: boolean;
  /** The rule, what is wrong, and the first element. */
  readonly text: string;
}

/** Runs axe on a page, which must have been opened without its own policy. */
export async function findViolations(
  page: DocsPage,
  axe: string,
): Promise<AccessibilityViolation[]> {
  await page.addScriptTag({ path: axe });
  // What axe's `run` resolves with, sent as JSON.
  const { violations } = (await page.evaluate("axe.run(document)")) as AxeResults;
  return violations.map(({ id, impact, help, nodes }) => ({
    serious: impact === "serious" || impact === "critical",
    text: `${id} (${impact}): ${help}, ${nodes.length} times, first at ${nodes[0]?.target.join(" ")}`,
  }));
}

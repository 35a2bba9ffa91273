import type { CataloguePage } from "./open-page.ts";

/** What axe finds, as far as it is used. */
interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string | null;
    readonly help: string;
    readonly nodes: readonly { readonly target: readonly string[] }[];
  }[];
}

/** Something that keeps people from using a page. */
export interface Barrier {
  readonly serious: boolean;
  /** Rule, what is wrong, and the first place. */
  readonly text: string;
}

/** Looks for barriers by axe, which must get past the page's policy. */
export async function findBarriers(page: CataloguePage, axe: string): Promise<Barrier[]> {
  await page.addScriptTag({ path: axe });
  // What axe's `run` resolves with, sent as JSON.
  const { violations } = (await page.evaluate("axe.run(document)")) as AxeResults;
  return violations.map(({ id, impact, help, nodes }) => ({
    serious: impact === "serious" || impact === "critical",
    text: `${id} (${impact}): ${help}, ${nodes.length} times, first at ${nodes[0]?.target.join(" ")}`,
  }));
}

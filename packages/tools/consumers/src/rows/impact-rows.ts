import { join } from "node:path";
import { runProcess } from "@org/exec";
import { type ImpactRun, prepareImpactCases, runImpactCases } from "@org/impact/cases";
import { copyExample, installExample } from "../examples/install-example.ts";
import type { Example } from "../examples/run-example.ts";
import type { Problems } from "../problems.ts";
import { createProject } from "../project/create-project.ts";
import type { Row } from "../row.ts";
import type { Stage } from "../stage/open-stage.ts";

const EXAMPLES: readonly Example[] = ["backend", "frontend"];
const LIMIT_MS = 120_000;

/** What releases mean to the applications in `examples/`: one breaks, one touches, one does neither. */
export const IMPACT_ROWS: readonly Row[] = [
  { name: "@org/impact, verdicts on the examples", attempt: tryExamples },
];

async function tryExamples(stage: Stage): Promise<Problems> {
  const [cases, tool] = await Promise.all([
    prepareImpactCases(stage.folder),
    createProject(stage, { packages: ["@org/impact"] }),
  ]);
  const run = async (args: readonly string[]): Promise<ImpactRun> => {
    const options = { cwd: tool, env: stage.served.env, timeout: LIMIT_MS };
    return runProcess("npx", ["--no-install", "@org/impact", ...args], options);
  };
  const problems: string[] = [];
  for (const example of EXAMPLES) {
    const folder = join(stage.folder, `impact-${example}`);
    await copyExample(join(stage.root, "examples", example), folder);
    await installExample(folder, stage.served);
    const wrongs = await runImpactCases(cases, folder, run);
    problems.push(...wrongs.map((wrong) => `${example}: ${wrong}`));
  }
  return problems;
}

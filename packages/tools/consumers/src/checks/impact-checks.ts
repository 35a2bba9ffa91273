import { join } from "node:path";
import { type Problems, runProcess } from "@org/exec";
import { type ImpactRun, prepareImpactCases, runImpactCases } from "@org/impact/cases";
import type { ConsumerCheck } from "../consumer-check.ts";
import type { Environment } from "../environment/open-environment.ts";
import { copyExample, installExample } from "../examples/install-example.ts";
import type { Example } from "../examples/run-example.ts";
import { createProject } from "../project/create-project.ts";

const EXAMPLES: readonly Example[] = ["backend", "frontend"];
const LIMIT_MS = 120_000;

/** What releases mean to the applications in `examples/`: one breaks them, one touches them, one does neither. */
export const IMPACT_CHECKS: readonly ConsumerCheck[] = [
  { name: "@org/impact, verdicts on the examples", run: checkExamples },
];

async function checkExamples(environment: Environment): Promise<Problems> {
  const [cases, tool] = await Promise.all([
    prepareImpactCases(environment.folder),
    createProject(environment, { packages: ["@org/impact"] }),
  ]);
  const run = async (args: readonly string[]): Promise<ImpactRun> => {
    const options = { cwd: tool, env: environment.served.env, timeout: LIMIT_MS };
    return runProcess("npx", ["--no-install", "@org/impact", ...args], options);
  };
  const problems: string[] = [];
  for (const example of EXAMPLES) {
    const folder = join(environment.folder, `impact-${example}`);
    await copyExample(join(environment.root, "examples", example), folder);
    await installExample(folder, environment.served);
    const wrongs = await runImpactCases(cases, folder, run);
    problems.push(...wrongs.map((wrong) => `${example}: ${wrong}`));
  }
  return problems;
}

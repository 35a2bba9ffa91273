import { readPublicPackages } from "@org/publishing";
import type { ConsumerCheck } from "../consumer-check.ts";
import { BUNDLER_CHECKS } from "./bundler-checks.ts";
import { COMPILER_CHECKS } from "./compiler-checks.ts";
import { EXAMPLE_CHECKS } from "./example-checks.ts";
import { IMPACT_CHECKS } from "./impact-checks.ts";
import { MESSAGE_CHECKS } from "./message-checks.ts";
import { MOCK_CHECKS } from "./mock-checks.ts";
import { MODULE_CHECKS } from "./module-checks.ts";
import { MSW_CHECKS } from "./msw-checks.ts";
import { NODE_CHECKS } from "./node-checks.ts";
import { packageChecks } from "./package-checks.ts";
import { SECRET_CHECKS } from "./secret-checks.ts";
import { SERVER_CHECKS } from "./server-checks.ts";
import { SIZE_CHECKS } from "./size-checks.ts";
import { WORKER_CHECKS } from "./worker-checks.ts";
import { WORKSPACE_CHECKS } from "./workspace-checks.ts";

/** Every check, in the order in which they start. Add further modules of checks here. */
export async function listChecks(root: string): Promise<readonly ConsumerCheck[]> {
  const packages = await readPublicPackages(root);
  const ofPackages = await Promise.all(packages.map((one) => packageChecks(root, one)));
  return [
    ...NODE_CHECKS,
    ...MSW_CHECKS,
    ...SERVER_CHECKS,
    ...WORKER_CHECKS,
    ...BUNDLER_CHECKS,
    ...MESSAGE_CHECKS,
    ...MODULE_CHECKS,
    ...COMPILER_CHECKS,
    ...EXAMPLE_CHECKS,
    ...IMPACT_CHECKS,
    ...MOCK_CHECKS,
    ...ofPackages.flat(),
    ...SIZE_CHECKS,
    ...SECRET_CHECKS,
    ...WORKSPACE_CHECKS,
  ];
}

import type { RuntimeCheck } from "../runtime-check.ts";
import type { TaskVendor } from "../task.ts";
import { ABORT_CHECKS } from "./abort-checks.ts";
import { BROKEN_CHECKS } from "./broken-checks.ts";
import { BROWSER_CHECKS } from "./browser-checks.ts";
import { CONNECTION_CHECKS } from "./connection-checks.ts";
import { CONTENT_CHECKS } from "./content-checks.ts";
import { redirectChecks } from "./redirect-checks.ts";
import { secretChecks } from "./secret-checks.ts";
import { TIME_CHECKS } from "./time-checks.ts";

/** Every rule that depends on the runtime; those about a vendor once for each. */
export const allChecks = (vendors: readonly TaskVendor[]): readonly RuntimeCheck[] => [
  ...BROKEN_CHECKS,
  ...TIME_CHECKS,
  ...ABORT_CHECKS,
  ...CONNECTION_CHECKS,
  ...CONTENT_CHECKS,
  ...redirectChecks(vendors),
  ...secretChecks(vendors),
  ...BROWSER_CHECKS,
];

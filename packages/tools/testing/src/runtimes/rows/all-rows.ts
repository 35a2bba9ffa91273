import type { RuntimeRow } from "../row.ts";
import type { TaskVendor } from "../task.ts";
import { ABORT_ROWS } from "./abort-rows.ts";
import { BROKEN_ROWS } from "./broken-rows.ts";
import { BROWSER_ROWS } from "./browser-rows.ts";
import { CONNECTION_ROWS } from "./connection-rows.ts";
import { CONTENT_ROWS } from "./content-rows.ts";
import { redirectRows } from "./redirect-rows.ts";
import { secretRows } from "./secret-rows.ts";
import { TIME_ROWS } from "./time-rows.ts";

/** Every rule that depends on the runtime, those of vendors for each of them. */
export const allRows = (vendors: readonly TaskVendor[]): readonly RuntimeRow[] => [
  ...BROKEN_ROWS,
  ...TIME_ROWS,
  ...ABORT_ROWS,
  ...CONNECTION_ROWS,
  ...CONTENT_ROWS,
  ...redirectRows(vendors),
  ...secretRows(vendors),
  ...BROWSER_ROWS,
];

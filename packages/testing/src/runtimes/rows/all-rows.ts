import type { RuntimeRow } from "../row.ts";
import { ABORT_ROWS } from "./abort-rows.ts";
import { BROKEN_ROWS } from "./broken-rows.ts";
import { BROWSER_ROWS } from "./browser-rows.ts";
import { CONNECTION_ROWS } from "./connection-rows.ts";
import { CONTENT_ROWS } from "./content-rows.ts";
import { REDIRECT_ROWS } from "./redirect-rows.ts";
import { SECRET_ROWS } from "./secret-rows.ts";
import { TIME_ROWS } from "./time-rows.ts";

/** Every rule that depends on the runtime. */
export const ALL_ROWS: readonly RuntimeRow[] = [
  ...BROKEN_ROWS,
  ...TIME_ROWS,
  ...ABORT_ROWS,
  ...CONNECTION_ROWS,
  ...CONTENT_ROWS,
  ...REDIRECT_ROWS,
  ...SECRET_ROWS,
  ...BROWSER_ROWS,
];

import type { Row } from "../row.ts";
import { BUNDLER_ROWS } from "./bundler-rows.ts";
import { COMPILER_ROWS } from "./compiler-rows.ts";
import { MODULE_ROWS } from "./module-rows.ts";
import { NODE_ROWS } from "./node-rows.ts";
import { SERVER_ROWS } from "./server-rows.ts";
import { WORKER_ROWS } from "./worker-rows.ts";

/** Every row, in the order in which they start. What is to be tried more is added here. */
export async function listRows(_root: string): Promise<readonly Row[]> {
  return [
    ...NODE_ROWS,
    ...SERVER_ROWS,
    ...WORKER_ROWS,
    ...BUNDLER_ROWS,
    ...MODULE_ROWS,
    ...COMPILER_ROWS,
  ];
}

import { readPublicPackages } from "@org/publishing";
import type { Row } from "../row.ts";
import { BUNDLER_ROWS } from "./bundler-rows.ts";
import { COMPILER_ROWS } from "./compiler-rows.ts";
import { EXAMPLE_ROWS } from "./example-rows.ts";
import { IMPACT_ROWS } from "./impact-rows.ts";
import { MOCK_ROWS } from "./mock-rows.ts";
import { MODULE_ROWS } from "./module-rows.ts";
import { NODE_ROWS } from "./node-rows.ts";
import { packageRows } from "./package-rows.ts";
import { SECRET_ROWS } from "./secret-rows.ts";
import { SERVER_ROWS } from "./server-rows.ts";
import { SIZE_ROWS } from "./size-rows.ts";
import { WORKER_ROWS } from "./worker-rows.ts";
import { WORKSPACE_ROWS } from "./workspace-rows.ts";

/** Every row, in the order in which they start; a module of rows more is added here. */
export async function listRows(root: string): Promise<readonly Row[]> {
  const packages = await readPublicPackages(root);
  const ofPackages = await Promise.all(packages.map((one) => packageRows(root, one)));
  return [
    ...NODE_ROWS,
    ...SERVER_ROWS,
    ...WORKER_ROWS,
    ...BUNDLER_ROWS,
    ...MODULE_ROWS,
    ...COMPILER_ROWS,
    ...EXAMPLE_ROWS,
    ...IMPACT_ROWS,
    ...MOCK_ROWS,
    ...ofPackages.flat(),
    ...SIZE_ROWS,
    ...SECRET_ROWS,
    ...WORKSPACE_ROWS,
  ];
}

import { fileURLToPath } from "node:url";

/** The root of this repository, without a slash at the end. */
export const WORKSPACE_ROOT: string = fileURLToPath(
  new URL("../../../../..", import.meta.url),
).replace(/[\\/]$/, "");

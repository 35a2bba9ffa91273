import { fileURLToPath } from "node:url";

/** The workspace that these tests look at, with a slash at the end. */
export const WORKSPACE_ROOT = fileURLToPath(new URL("../../../../", import.meta.url));

import { fileURLToPath } from "node:url";

/** The root of this workspace, with a slash at the end. */
export const WORKSPACE_ROOT: string = fileURLToPath(new URL("../../../../", import.meta.url));

/** The option with which Node runs the workspace's packages from source, as every command does. */
export const SOURCE_CONDITION = "--conditions=@org/source";

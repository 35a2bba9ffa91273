// What the tests of other packages use.
export { modelOf } from "./model-of.ts";
export { shuffleKeys } from "./shuffle-keys.ts";
export { makeGeneratedWorkspace } from "./temporary-workspace.ts";
export { WORKSPACE_ROOT } from "./workspace-root.ts";

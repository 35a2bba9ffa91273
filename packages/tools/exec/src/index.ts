export { inTurns } from "./checks/in-turns.ts";
export {
  type Check,
  type Problems,
  type RunChecksOptions,
  runChecks,
} from "./checks/run-checks.ts";
export { commitAll } from "./commit-all.ts";
export { copyWorkspace } from "./copy-workspace.ts";
export { inTemporaryFolder } from "./interruption/temporary-folder.ts";
export { installTool, type Tool } from "./process/install-tool.ts";
export { runInstalled, tryInstalled } from "./process/run-installed.ts";
export { runPnpm, tryPnpm } from "./process/run-pnpm.ts";
export { type RunOptions, type RunResult, runOrThrow, runProcess } from "./process/run-process.ts";
export { startDetached, startProcess, stopProcess, waitForExit } from "./process/start-process.ts";
export { checkRemoteCache, type Environment } from "./remote-cache/check-remote-cache.ts";
export { type RemoteCache, startRemoteCache } from "./remote-cache/start-remote-cache.ts";
export { readRunSummary, type TaskRun } from "./turbo/read-run-summary.ts";
export { type BuildRun, buildEnvironment, forgetBuilds, runBuild } from "./turbo/run-build.ts";
export { SOURCE_CONDITION, WORKSPACE_ROOT } from "./workspace.ts";

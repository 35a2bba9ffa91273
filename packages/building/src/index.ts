export { readRunSummary, type TaskRun } from "./read-run-summary.ts";
export { checkRemoteCache, type Environment } from "./remote-cache/check-remote-cache.ts";
export { type RemoteCache, startRemoteCache } from "./remote-cache/start-remote-cache.ts";
export { type BuildRun, buildEnvironment, forgetBuilds, runBuild } from "./run-build.ts";

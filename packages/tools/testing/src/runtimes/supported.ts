/** The oldest Node that the packages support, and every even version since. */
export const SUPPORTED_NODES: readonly number[] = [20, 22, 24, 26];

/** Where runtimes are installed on demand, from the workspace's root. */
export const RUNTIME_CACHE = "node_modules/.cache/runtimes";

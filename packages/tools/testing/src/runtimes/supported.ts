/** The oldest Node that the packages support, and each even one since. */
export const SUPPORTED_NODES: readonly number[] = [20, 22, 24, 26];

/** Where the runtimes that are brought on demand are kept, from the workspace's root. */
export const RUNTIME_CACHE = "node_modules/.cache/runtimes";

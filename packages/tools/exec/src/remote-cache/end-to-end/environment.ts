import type { RemoteCache } from "../start-remote-cache.ts";

/** What the checks run on: two clones of the workspace in different folders, and a cache between them. */
export interface CacheEnvironment {
  readonly first: string;
  readonly second: string;
  readonly cache: RemoteCache;
}

/** What must hold at one point of the test; the checks build on each other, in order. */
export interface CacheCheck {
  readonly name: string;
  /** @throws Error that says what does not hold */
  play(environment: CacheEnvironment): Promise<void>;
}

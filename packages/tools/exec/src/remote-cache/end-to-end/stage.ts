import type { RemoteCache } from "../start-remote-cache.ts";

/** Where the rows play: two clones of the workspace in different folders, and a cache between them. */
export interface Stage {
  readonly first: string;
  readonly second: string;
  readonly cache: RemoteCache;
}

/** What must hold at one point of the rehearsal; the rows build on each other, in order. */
export interface Row {
  readonly name: string;
  /** @throws Error that says what does not hold */
  play(stage: Stage): Promise<void>;
}

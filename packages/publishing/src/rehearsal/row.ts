import type { Stage } from "./stage.ts";

/** What must hold at one point of the rehearsal; the rows build on each other, in order. */
export interface Row {
  readonly name: string;
  /** @throws Error that says what does not hold */
  play(stage: Stage): Promise<void>;
}

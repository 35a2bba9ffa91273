import type { Stage } from "./stage.ts";

/** What must hold at one point of the rehearsal; the rows build on each other, in order. */
export interface Row {
  readonly name: string;
  /**
   * @param tell takes a line for the log, where a row has several steps
   * @throws Error that says what does not hold
   */
  play(stage: Stage, tell: (line: string) => void): Promise<void>;
}

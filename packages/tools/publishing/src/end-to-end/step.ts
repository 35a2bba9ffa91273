import type { TestEnvironment } from "./test-environment.ts";

/** What must hold at one point of the test; the steps build on each other, in order. */
export interface Step {
  readonly name: string;
  /** @throws Error that says what does not hold */
  run(environment: TestEnvironment): Promise<void>;
}

import type { Problems } from "./problems.ts";
import type { Stage } from "./stage/open-stage.ts";

/** One thing that must hold for those who install the packages. */
export interface Row {
  readonly name: string;
  /** @throws Error where it cannot be tried at all, which is a failure like any other */
  attempt(stage: Stage): Promise<Problems>;
}

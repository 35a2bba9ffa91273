import type { Problems } from "@org/exec";
import type { Environment } from "./environment/open-environment.ts";

/** Something that must hold for users who install the packages. */
export interface ConsumerCheck {
  readonly name: string;
  /** @throws Error if it cannot be checked at all, which is a failure like any other */
  run(environment: Environment): Promise<Problems>;
}

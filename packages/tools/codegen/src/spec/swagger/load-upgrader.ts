import { createRequire } from "node:module";
import type { JsonObject } from "../../json/json.ts";

/** Converts Swagger 2.0 to OpenAPI 3.0, in place. Throws for what it cannot read. */
export type Upgrade = (document: JsonObject) => JsonObject;

/** Loads the converter on first use: few documents are Swagger, and every run would pay for it. */
export function loadUpgrader(): Upgrade {
  // Its own declarations import a package that it does not depend on, so they do not compile.
  const { upgradeFromTwoToThree } = createRequire(import.meta.url)(
    "@scalar/openapi-upgrader/2.0-to-3.0",
  ) as { readonly upgradeFromTwoToThree: Upgrade };
  return upgradeFromTwoToThree;
}

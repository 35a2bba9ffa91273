import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type JsonObject, objectOr } from "../../src/json/json.ts";
import { WORKSPACE_ROOT } from "./workspace-root.ts";

/** The JSON Schema of vendor.yaml, as it is in the repository. */
export const CONFIG_SCHEMA: JsonObject = objectOr(
  JSON.parse(readFileSync(join(WORKSPACE_ROOT, "specs/vendor.schema.json"), "utf8")),
);

import type { JsonObject } from "../../src/json/json.ts";
import type { InputDocument } from "../../src/spec/load/merge.ts";

/** An overlay action with a reason and a source; the given fields override them, `undefined` removes one. */
export function overlayAction(fields: JsonObject): JsonObject {
  const provenance = fields["remove"] === true ? {} : { "x-provenance": "documented" };
  return { description: "A reason.", "x-source": "The page.", ...provenance, ...fields };
}

/** An overlay file with the given actions. */
export function overlayOf(...actions: JsonObject[]): InputDocument {
  return {
    file: "specs/acme/overlays/010-test.yaml",
    value: { overlay: "1.0.0", info: { title: "Test", version: "1.0.0" }, actions },
  };
}

import { type Mutant, mutantsOf } from "./mutant.ts";

/** Bugs in the bodies of requests. */
export const BODY_MUTANTS: readonly Mutant[] = [
  ...mutantsOf("json-text.ts", "contract", {
    "optional body field dropped":
      'return JSON.stringify(value{+, (key, part) => (key === "kind" ? undefined : part)+});',
    "extra body field added":
      "return JSON.stringify([-value-]{+Array.isArray(value) ? value : { ...Object(value), extra: 1 }+});",
  }),
  ...mutantsOf("prepare-request.ts", "contract", {
    "merge patch sent as plain JSON":
      '[-contentType ?? metadata.contentType ?? -]"application/json"',
  }),
  ...mutantsOf("encode-multipart.ts", "contract", {
    "multipart without a boundary":
      'await encoded.arrayBuffer(), contentType{+: "multipart/form-data"+}',
    "file of a multipart body sent as text": "retype(item, type) : [-item-]{+String(item)+};",
  }),
  ...mutantsOf("form-items.ts", "contract", {
    "list of a form sent as one field":
      "[-(Array.isArray(property) ? property : [property])-]{+[String(property)]+}",
  }),
];

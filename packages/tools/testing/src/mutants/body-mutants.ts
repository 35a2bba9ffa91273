import { type Mutant, mutantsOf } from "./mutant.ts";

/** Bugs in the bodies of requests. */
export const BODY_MUTANTS: readonly Mutant[] = [
  ...mutantsOf("json-text.ts", "contract", {
    "optional body field dropped":
      'return JSON.stringify(value{+, (key, part) => (key === "kind" ? undefined : part)+});',
    "extra body field added":
      "return JSON.stringify([-value-]{+Array.isArray(value) ? value : { ...Object(value), extra: 1 }+});",
  }),
  ...mutantsOf("write-request.ts", "contract", {
    "merge patch sent as plain JSON":
      '[-init.contentType ?? operation.contentType ?? -]"application/json"',
  }),
  ...mutantsOf("encode-multipart.ts", "contract", {
    "multipart without a boundary": "contentType: {+mediaType || +}`",
    "file of a multipart body sent as text":
      "return { content: [-item-]{+String(item)+}, type: item.type",
  }),
  ...mutantsOf("form-items.ts", "contract", {
    "list of a form sent as one field":
      "[-(Array.isArray(property) ? property : [property])-]{+[String(property)]+}",
  }),
];

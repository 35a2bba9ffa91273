import { type Mutant, mutantsOf } from "./mutant.ts";

/** Bugs in what a caller gets for a response. */
export const RESULT_MUTANTS: readonly Mutant[] = [
  ...mutantsOf("read-result.ts", "contract", {
    "body of an error dropped": "body: [-value-]{+undefined+},",
    "failed call with an empty body taken for a success": "if (!ok{+ && value !== undefined+}) {",
    "204 parsed as JSON":
      "isEmpty ? [-EMPTY-]{+{ value: JSON.parse(await response.text()), parsed: true }+} :",
    "data dropped": "return { status, data: [-value-]{+undefined+}, error: undefined, response };",
    "error of another status": "...reported, status{+: 500+},",
  }),
  ...mutantsOf("read-body.ts", "contract", {
    "empty body of an error read as an empty text": 'text.[-trim() === ""-]{+length < 0+}',
  }),
  ...mutantsOf("create-engine.ts", "contract", {
    "error named by its path instead of its operation": "operation:[- name ??-]",
  }),
];

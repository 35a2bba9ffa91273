import { type Mutant, mutantsOf } from "./mutant.ts";

/** Bugs in what a caller gets for a response. */
export const RESULT_MUTANTS: readonly Mutant[] = [
  ...mutantsOf("read-result.ts", "contract", {
    "body of an error dropped": "body: [-value-]{+undefined+},",
    "failed call with an empty body taken for a success": "if (!ok{+ && value !== undefined+}) {",
    "204 parsed as JSON": "? [-NO_BODY-]{+{ value: JSON.parse(await response.text()) }+}\n      :",
    "data dropped": "return { status, data: [-value-]{+undefined+}, error: undefined, response };",
    "error of another status": "...reported, status{+: 500+},",
  }),
  ...mutantsOf("read-body.ts", "contract", {
    "empty body of an error read as an empty text": 'text.[-trim() === ""-]{+length < 0+}',
  }),
  ...mutantsOf("read-result.ts", "result", {
    "204 where a body is documented taken for a success":
      "(isHead{+ || status === 204 || status === 205+} ? undefined",
    "empty body taken for the documented one": 'return [-"empty"-]{+undefined+};',
    "null taken for an object": "(value [-instanceof Object-]{+!== undefined+} &&",
    "list taken for an object": '[-Array.isArray(value) === (expected === "array")-]{+true+})',
    "body of a status taken for that of another": 'success[status] ?? success["2XX"][- ?? "any"-]',
  }),
  ...mutantsOf("call-context.ts", "contract", {
    "error named by its path instead of its operation": "operation:[- name ??-]",
  }),
];

import type { Mutant } from "./mutant.ts";

/** Bugs in what a caller gets for an answer. */
export const RESULT_MUTANTS: readonly Mutant[] = [
  {
    name: "body of an error dropped",
    file: "result/read-result.ts",
    find: "body: value,",
    replace: "body: undefined,",
    suite: "fanfare",
  },
  {
    name: "failed call with an empty body taken for a success",
    file: "result/read-result.ts",
    find: "if (!ok) {",
    replace: "if (!ok && value !== undefined) {",
    suite: "userflux",
  },
  {
    name: "204 parsed as JSON",
    file: "result/read-result.ts",
    find: "isEmpty ? EMPTY :",
    replace: "isEmpty ? { value: JSON.parse(await response.text()), parsed: true } :",
    suite: "userflux",
  },
  {
    name: "empty body of an error read as an empty text",
    file: "result/read-body.ts",
    find: 'text.trim() === ""',
    replace: "text.length < 0",
    suite: "userflux",
  },
  {
    name: "data dropped",
    file: "result/read-result.ts",
    find: "return { status, data: value, error: undefined, response };",
    replace: "return { status, data: undefined, error: undefined, response };",
    suite: "solvimon",
  },
  {
    name: "error named by its path instead of its operation",
    file: "client/create-engine.ts",
    find: "operation: name ??",
    replace: "operation:",
    suite: "userflux",
  },
  {
    name: "error of another status",
    file: "result/read-result.ts",
    find: "...facts, status,",
    replace: "...facts, status: 500,",
    suite: "voucherify",
  },
];

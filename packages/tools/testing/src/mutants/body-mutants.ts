import type { Mutant } from "./mutant.ts";

/** Bugs in the bodies of requests. */
export const BODY_MUTANTS: readonly Mutant[] = [
  {
    name: "optional body field dropped",
    file: "body/json-text.ts",
    find: "return JSON.stringify(value);",
    replace:
      'return JSON.stringify(value, (key, part) => (key === "description" ? undefined : part));',
    suite: "fanfare",
  },
  {
    name: "extra body field added",
    file: "body/json-text.ts",
    find: "return JSON.stringify(value);",
    replace:
      "return JSON.stringify(Array.isArray(value) ? value : { ...Object(value), extra: 1 });",
    suite: "userflux",
  },
  {
    name: "body dropped",
    file: "request/prepare-request.ts",
    find: 'jsonText(body, "body", vendor)',
    replace: "undefined",
    suite: "userflux",
  },
  {
    name: "JSON sent as plain text",
    file: "request/prepare-request.ts",
    find: 'contentType ?? facts.contentType ?? "application/json"',
    replace: '"text/plain"',
    suite: "userflux",
  },
  {
    name: "merge patch sent as plain JSON",
    file: "request/prepare-request.ts",
    find: 'contentType ?? facts.contentType ?? "application/json"',
    replace: '"application/json"',
    suite: "client-runtime",
  },
  {
    name: "multipart sent as JSON",
    file: "body/encode-multipart.ts",
    find: "{ body: await encoded.arrayBuffer(), contentType }",
    replace: '{ body: JSON.stringify(value), contentType: "application/json" }',
    suite: "voucherify",
  },
  {
    name: "multipart without a boundary",
    file: "body/encode-multipart.ts",
    find: "await encoded.arrayBuffer(), contentType",
    replace: 'await encoded.arrayBuffer(), contentType: "multipart/form-data"',
    suite: "voucherify",
  },
  {
    name: "file of a multipart body sent as text",
    file: "body/encode-multipart.ts",
    find: "retype(item, type) : item;",
    replace: "retype(item, type) : String(item);",
    suite: "voucherify",
  },
  {
    name: "list of a form sent as one field",
    file: "body/form-items.ts",
    find: "(Array.isArray(property) ? property : [property])",
    replace: "[String(property)]",
    suite: "client-runtime",
  },
];

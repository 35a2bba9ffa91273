import type { Mutant } from "./mutant.ts";

/** Bugs in the bodies of requests. */
export const BODY_MUTANTS: readonly Mutant[] = [
  {
    name: "optional body field dropped",
    file: "json-text.ts",
    find: "return JSON.stringify(value);",
    replace:
      'return JSON.stringify(value, (key, part) => (key === "description" ? undefined : part));',
    suite: "fanfare",
  },
  {
    name: "extra body field added",
    file: "json-text.ts",
    find: "return JSON.stringify(value);",
    replace:
      "return JSON.stringify(Array.isArray(value) ? value : { ...Object(value), extra: 1 });",
    suite: "userflux",
  },
  {
    name: "body dropped",
    file: "prepare-request.ts",
    find: "body: encoded?.body,",
    replace: "body: undefined,",
    suite: "userflux",
  },
  {
    name: "JSON sent as plain text",
    file: "encode-body.ts",
    find: 'return { body: jsonText(value, "body", vendor), contentType };',
    replace: 'return { body: jsonText(value, "body", vendor), contentType: "text/plain" };',
    suite: "userflux",
  },
  {
    name: "merge patch sent as plain JSON",
    file: "encode-body.ts",
    find: 'return { body: jsonText(value, "body", vendor), contentType };',
    replace: 'return { body: jsonText(value, "body", vendor), contentType: "application/json" };',
    suite: "client-runtime",
  },
  {
    name: "multipart sent as JSON",
    file: "encode-body.ts",
    find: "return { body: encodeMultipart(value, vendor), contentType: null };",
    replace: 'return { body: jsonText(value, "body", vendor), contentType: "application/json" };',
    suite: "voucherify",
  },
  {
    name: "multipart without a boundary",
    file: "prepare-request.ts",
    find: '{ "Content-Type": null } : {}',
    replace: '{ "Content-Type": "multipart/form-data" } : {}',
    suite: "voucherify",
  },
  {
    name: "file of a multipart body sent as text",
    file: "encode-form.ts",
    find: "if (item instanceof Blob) {\n    return item;",
    replace: "if (item instanceof Blob) {\n    return String(item);",
    suite: "voucherify",
  },
  {
    name: "list of a form sent as one field",
    file: "encode-form.ts",
    find: "(Array.isArray(property) ? property : [property])",
    replace: "[String(property)]",
    suite: "client-runtime",
  },
];

import type { Mutant } from "./mutant.ts";

const secret = { suite: "client-runtime", tests: "test/credentials.test.ts" } as const;
const base = {
  file: "request/base-url.ts",
  suite: "client-runtime",
  tests: "test/base-url.test.ts",
} as const;
const browser = {
  file: "client/is-browser.ts",
  suite: "client-runtime",
  tests: "test/is-browser.test.ts",
} as const;

/** Bugs in how secrets are kept, and in where they may be sent. */
export const SECRET_MUTANTS: readonly Mutant[] = [
  {
    ...secret,
    name: "secret in the message of its ConfigError",
    file: "credentials/check-secret.ts",
    find: "throw new ConfigError(field, ",
    replace: "throw new ConfigError(field, value + ",
  },
  {
    ...secret,
    name: "secret with a line break accepted",
    file: "credentials/check-secret.ts",
    find: "[\\x21-\\x7e]+",
    replace: "[\\x21-\\x7e\\s]+",
  },
  {
    ...secret,
    name: "text of a lost value accepted as a secret",
    file: "credentials/check-secret.ts",
    find: "(?!(?:undefined|null|NaN|\\[object Object\\])$)",
    replace: "",
  },
  {
    ...secret,
    name: "secret visible when the client is inspected",
    file: "client/assemble-client.ts",
    find: "const client = {",
    replace: "const client = { auth: options.auth,",
    tests: "test/faults/secret-values.test.ts",
  },
  {
    ...secret,
    name: "header of the caller displaces a credential",
    file: "send/prepare-attempt.ts",
    find: "headers.set(name, value);",
    replace: "headers.has(name) || headers.set(name, value);",
    tests: "test/headers.test.ts",
  },
  {
    ...secret,
    name: "secret accepted in a browser",
    file: "credentials/keep-secret.ts",
    find: "if (isBrowser()) {",
    replace: "if (false) {",
  },
  {
    ...secret,
    name: "function of a credential asked but once",
    file: "credentials/prepare-alternative.ts",
    find: "async () => place(credential, await value(), vendor)",
    replace:
      "((once) => async () => (once ??= place(credential, await value(), vendor)))(undefined)",
  },
  {
    ...secret,
    name: "secret of a function not checked",
    file: "credentials/prepare-alternative.ts",
    find: "place(credential, await value(), vendor)",
    replace:
      'credential.place || credential.name ? place(credential, await value(), vendor) : { headers: { Authorization: "Bearer " + (await value()) } }',
  },
  {
    ...secret,
    name: "value of a refused header in the message",
    file: "request/merge-headers.ts",
    find: "throw new ConfigError(field, problem, vendor);",
    replace: "throw new ConfigError(field, problem + text, vendor);",
    tests: "test/headers.test.ts",
  },
  {
    ...secret,
    name: "value of a refused parameter in the message",
    file: "parameters/scalar-text.ts",
    find: '"must be a string, finite',
    replace: 'JSON.stringify(value) + "must be a string, finite',
    tests: "test/query.test.ts",
  },
  {
    ...secret,
    name: "header value with a line break accepted",
    file: "request/merge-headers.ts",
    find: "[\\t\\x20-\\x7e\\x80-\\xff]*",
    replace: "[\\s\\x20-\\x7e\\x80-\\xff]*",
    tests: "test/headers.test.ts",
  },
  {
    ...secret,
    name: "path value .. accepted",
    file: "parameters/serialize-path.ts",
    find: "^\\.{0,2}$",
    replace: "^\\.{0,1}$",
    tests: "test/path.test.ts",
  },
  {
    ...browser,
    name: "page not taken for a browser",
    find: '"document" in scope || ',
    replace: "",
  },
  {
    ...browser,
    name: "worker not taken for a browser",
    find: ' || "WorkerGlobalScope" in scope',
    replace: "",
  },
  {
    ...browser,
    name: "Deno taken for a browser",
    find: '"Deno", ',
    replace: "",
  },
  {
    ...browser,
    name: "Node with the globals of a page taken for a browser",
    find: '!("process" in scope',
    replace: '!("seeded" in scope',
  },
  {
    ...base,
    name: "http base URL accepted",
    find: "allowInsecureHttp === true || LOOPBACK.test(hostname)",
    replace: "true",
  },
  {
    ...base,
    name: "http base URL accepted for any setting",
    find: "allowInsecureHttp === true",
    replace: "allowInsecureHttp",
  },
  {
    ...base,
    name: "http base URL of this machine refused",
    find: " || LOOPBACK.test(hostname)",
    replace: "",
  },
  {
    ...base,
    name: "host that begins like this machine's taken for it",
    find: "|\\[::1\\])$/",
    replace: "|\\[::1\\])/",
  },
  {
    ...base,
    name: "base URL of another scheme accepted",
    find: 'protocol === "https:" ||',
    replace: 'protocol !== "http:" ||',
  },
  {
    ...base,
    name: "base URL with a user name accepted",
    find: 'url.username !== "" ||',
    replace: "",
  },
  {
    ...base,
    name: "base URL with a password accepted",
    find: 'url.password !== "" ||',
    replace: "",
  },
  {
    ...base,
    name: "base URL with a query accepted",
    find: "\\p{Control}?#",
    replace: "\\p{Control}#",
  },
  {
    ...base,
    name: "base URL with a fragment accepted",
    find: "\\p{Control}?#",
    replace: "\\p{Control}?",
  },
  {
    ...base,
    name: "base URL in the message of its ConfigError",
    find: '"must be an https URL',
    replace: 'text + "must be an https URL',
  },
];

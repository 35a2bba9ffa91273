import type { Mutant } from "./mutant.ts";

/** Bugs in the credentials that a request carries. */
export const CREDENTIAL_MUTANTS: readonly Mutant[] = [
  {
    name: "second header of a pair missing",
    file: "place-credentials.ts",
    find: "{ credential, secret } of supplied)",
    replace: "{ credential, secret } of supplied.slice(0, 1))",
    suite: "voucherify",
  },
  {
    name: "Bearer undefined",
    file: "place-credentials.ts",
    find: 'headers["Authorization"] = ',
    replace: 'headers["Authorization"] = "Bearer undefined" || ',
    suite: "userflux",
  },
  {
    name: "scheme of the bearer token in lower case",
    file: "place-credentials.ts",
    find: '"Basic" : "Bearer"',
    replace: '"Basic" : "bearer"',
    suite: "fanfare",
  },
  {
    name: "bearer token sent as the API key of the other alternative",
    file: "place-credentials.ts",
    find: 'headers["Authorization"] = ',
    replace: 'headers["X-API-KEY"] = ',
    suite: "solvimon",
  },
  {
    name: "credential sent besides that of its alternative",
    file: "place-credentials.ts",
    find: "headers[name] = secret;",
    replace: 'headers[name] = headers["Authorization"] = secret;',
    suite: "solvimon",
  },
  {
    name: "credential sent where none is wanted",
    file: "supply-credentials.ts",
    find: "if (accepted?.includes(index) ?? true) {",
    replace: "if (accepted?.length === 0 || (accepted?.includes(index) ?? true)) {",
    suite: "client-runtime",
  },
];

import type { Mutant } from "./mutant.ts";

/** Bugs in the credentials that a request carries. */
export const CREDENTIAL_MUTANTS: readonly Mutant[] = [
  {
    name: "second header of a pair missing",
    file: "credentials/put-credentials.ts",
    find: "secrets.flatMap(({ headers",
    replace: "secrets.slice(0, 1).flatMap(({ headers",
    suite: "voucherify",
  },
  {
    name: "Bearer undefined",
    file: "credentials/put/put-secret.ts",
    find: "Authorization:",
    replace: 'Authorization: "Bearer undefined" ||',
    suite: "userflux",
  },
  {
    name: "scheme of the bearer token in lower case",
    file: "credentials/put/put-secret.ts",
    find: "`Bearer",
    replace: "`bearer",
    suite: "fanfare",
  },
  {
    name: "bearer token sent as the API key of the other alternative",
    file: "credentials/put/put-secret.ts",
    find: "Authorization:",
    replace: '"X-API-KEY":',
    suite: "solvimon",
  },
  {
    name: "credential sent besides that of its alternative",
    file: "credentials/put/put-secret.ts",
    find: "[name]: secret",
    replace: "[name]: secret, Authorization: secret",
    suite: "solvimon",
  },
  {
    name: "credential sent where none is wanted",
    file: "credentials/supply-credentials.ts",
    find: "if (accepted?.includes(index) ?? true) {",
    replace: "if (accepted?.length === 0 || (accepted?.includes(index) ?? true)) {",
    suite: "client-runtime",
  },
];

import type { Mutant } from "./mutant.ts";

/** Bugs in the credentials that a request carries. */
export const CREDENTIAL_MUTANTS: readonly Mutant[] = [
  {
    name: "second header of a pair missing",
    file: "prepare-credentials.ts",
    find: '...of("header").map(',
    replace: '...of("header").slice(0, 1).map(',
    suite: "voucherify",
  },
  {
    name: "Bearer undefined",
    file: "prepare-credentials.ts",
    find: '"Authorization", `Bearer ',
    replace: '"Authorization", `Bearer undefined` || `',
    suite: "userflux",
  },
  {
    name: "scheme of the bearer token in lower case",
    file: "prepare-credentials.ts",
    find: '"Authorization", `Bearer ',
    replace: '"Authorization", `bearer ',
    suite: "fanfare",
  },
  {
    name: "bearer token sent as the API key of the other alternative",
    file: "prepare-credentials.ts",
    find: '"Authorization", `Bearer ',
    replace: '"X-API-KEY", `',
    suite: "solvimon",
  },
  {
    name: "credential sent besides that of its alternative",
    file: "prepare-credentials.ts",
    find: 'map(([{ name = "" }, secret]) => [name, secret]),',
    replace: 'flatMap(([{ name = "" }, secret]) => [[name, secret], ["Authorization", secret]]),',
    suite: "solvimon",
  },
  {
    name: "credential sent where none is wanted",
    file: "prepare-credentials.ts",
    find: "if (accepted?.length === 0) {",
    replace: "if (accepted?.length === -1) {",
    suite: "testing",
  },
];

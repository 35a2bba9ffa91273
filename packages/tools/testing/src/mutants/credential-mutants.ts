import { type Mutant, mutantsOf } from "./mutant.ts";

/** Bugs in the credentials that a request carries. */
export const CREDENTIAL_MUTANTS: readonly Mutant[] = [
  ...mutantsOf("combine-secrets.ts", "contract", {
    "second header of a pair missing": "secrets.{+slice(0, 1).+}flatMap(({ headers",
  }),
  ...mutantsOf("put-secret.ts", "contract", {
    "Bearer undefined": 'Authorization:{+ "Bearer undefined" ||+}',
    "credential sent besides that of its alternative": "[name]: secret{+, Authorization: secret+}",
  }),
  ...mutantsOf("supply-credentials.ts", "contract", {
    "credential sent where none is wanted":
      "if (accepted?.[-includes(index) ?? true-]{+length === 0 || (accepted?.includes(index) ?? true)+}) {",
  }),
];

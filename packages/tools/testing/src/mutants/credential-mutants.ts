import { type Mutant, mutantsOf } from "./mutant.ts";

/** Bugs in the credentials that a request carries. */
export const CREDENTIAL_MUTANTS: readonly Mutant[] = [
  ...mutantsOf("combine-secrets.ts", "contract", {
    "second header of a pair missing": "headers: secrets.{+slice(0, 1).+}reduce(",
  }),
  ...mutantsOf("put-secret.ts", "contract", {
    "Bearer undefined": '{ authorization:{+ "Bearer undefined" ||+}',
    "credential sent besides that of its alternative":
      "[name.toLowerCase()]: secret{+, authorization: secret+}",
  }),
  ...mutantsOf("supply-credentials.ts", "contract", {
    "credential sent where none is wanted":
      "one && (accepted?.[-includes(index) ?? true-]{+length === 0 || (accepted?.includes(index) ?? true)+})",
  }),
];

import { describeMutations } from "./describe-mutations.ts";

// All of one vendor's, and of the others' enough for every edit to come up somewhere.
const alone = (vendor: string) => (vendor === "userflux" ? 1 : 11);
describeMutations({ alone, both: 19, edits: 40 });

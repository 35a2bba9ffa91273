import { describeMutations } from "./describe-mutations.ts";

// All edits of one vendor, and enough of the others' to cover every kind.
const alone = (vendor: string) => (vendor === "userflux" ? 1 : 11);
describeMutations({ alone, both: 19, edits: 40 });

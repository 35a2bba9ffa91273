import { describeMutations } from "./describe-mutations.ts";

// A few edits of each vendor: `edits.slow.test.ts` tries many more.
describeMutations({ alone: () => 29, both: 47, edits: 24 });

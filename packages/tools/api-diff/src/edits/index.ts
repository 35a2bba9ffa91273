// Edits of contracts whose level is known beforehand: what the proof is measured by.
export { listMutations, type Mutation, readMutation, readSpec } from "./build-corpus.ts";
export { scoreCorpus } from "./score.ts";

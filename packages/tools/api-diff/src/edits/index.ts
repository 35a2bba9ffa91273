// Edits of contracts with known levels, by which the proof is measured.
export { listMutations, type Mutation, readMutation, readSpec } from "./build-corpus.ts";
export { chooseUpsert } from "./choose-upsert.ts";
export { scoreCorpus } from "./score.ts";

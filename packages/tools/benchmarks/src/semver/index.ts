// What the proof of a release's level is measured by.
export { benchEdits } from "./bench-edits.ts";
export { benchPairs } from "./bench-pairs.ts";
export { benchSemver } from "./bench-semver.ts";

// What the proof of a release's level is measured by.
export { benchPairs } from "./bench-pairs.ts";
export { benchSemver } from "./bench-semver.ts";

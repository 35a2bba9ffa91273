/** Minutes that a version must be old: three days. */
const RELEASE_AGE = 4320;

/** Packages that may have a say about build scripts; each further one is somebody else's code at install. */
const MAX_BUILDS = 2;

/** Checks the supply-chain settings of a pnpm workspace; says each that is missing or too weak. */
export function checkPnpmSettings(settings: Readonly<Record<string, unknown>>): string[] {
  const age = settings["minimumReleaseAge"];
  const expected = {
    minimumReleaseAgeStrict: true,
    trustPolicy: "no-downgrade",
    blockExoticSubdeps: true,
    strictDepBuilds: true,
  };
  const builds = Object.keys(Object(settings["allowBuilds"]));
  return [
    ...(typeof age === "number" && age >= RELEASE_AGE
      ? []
      : [`minimumReleaseAge must be ${RELEASE_AGE} or more, and be written down.`]),
    ...Object.entries(expected)
      .filter(([name, value]) => settings[name] !== value)
      .map(([name, value]) => `${name} must be ${value}.`),
    ...(builds.length <= MAX_BUILDS ? [] : [`allowBuilds names ${builds.join(", ")}.`]),
    ...["minimumReleaseAgeExclude", "trustPolicyExclude", "dangerouslyAllowAllBuilds"]
      .filter((name) => name in settings)
      .map((name) => `${name} opens a door.`),
    ...(settings["frozenLockfile"] === false ? ["frozenLockfile must not be off."] : []),
  ];
}

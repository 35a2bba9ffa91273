/** Compares two versions by the rules of semver.org, section 11: negative where the first is lower. */
export function compareVersions(left: string, right: string): number {
  const [one, other] = [parse(left), parse(right)];
  for (const [index, number] of one.numbers.entries()) {
    const difference = number - (other.numbers[index] ?? 0);
    if (difference !== 0) return difference;
  }
  if (one.suffix.length === 0 || other.suffix.length === 0) {
    return other.suffix.length - one.suffix.length;
  }
  return compareSuffixes(one.suffix, other.suffix);
}

interface Version {
  readonly numbers: readonly number[];
  /** Identifiers of a version before the final one. */
  readonly suffix: readonly string[];
}

function parse(version: string): Version {
  const [core = ""] = version.split("+", 1);
  const dash = core.indexOf("-");
  const numbers = (dash < 0 ? core : core.slice(0, dash)).split(".").map(Number);
  return { numbers, suffix: dash < 0 ? [] : core.slice(dash + 1).split(".") };
}

function compareSuffixes(left: readonly string[], right: readonly string[]): number {
  for (const [index, one] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    if (one === other) continue;
    const [isNumber, isOtherNumber] = [one, other].map((text) => /^\d+$/.test(text));
    if (isNumber && isOtherNumber) return Number(one) - Number(other);
    if (isNumber !== isOtherNumber) return isNumber ? -1 : 1;
    return one < other ? -1 : 1;
  }
  return left.length - right.length;
}

/**
 * Whether a version fits a range as our manifests write them: exact, `^` or `~` before it. Any other
 * range fits nothing, so that what it asks for is fetched.
 */
export function fitsRange(version: string, range: string): boolean {
  const match = /^([\^~]?)(\d+)\.(\d+)\.\d+(?:-[\w.-]+)?$/.exec(range);
  if (!match) return false;
  const [, sign, major, minor] = match;
  const least = range.slice(sign?.length ?? 0);
  if (sign === "") return version === least;
  const [ownMajor, ownMinor] = version.split(".");
  const isNear = sign === "^" && major !== "0" ? true : ownMinor === minor;
  return ownMajor === major && isNear && compareVersions(version, least) >= 0;
}

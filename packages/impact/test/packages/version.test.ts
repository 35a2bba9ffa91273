import { expect, it } from "vitest";
import { compareVersions, fitsRange } from "../../src/packages/version.ts";

it("orders versions as semver.org does", () => {
  const inOrder = [
    "1.0.0-alpha",
    "1.0.0-alpha.1",
    "1.0.0-alpha.beta",
    "1.0.0-beta.2",
    "1.0.0-beta.11",
    "1.0.0-rc.1",
    "1.0.0",
    "1.0.2",
    "1.0.10",
    "1.2.0",
    "2.0.0",
    "10.0.0",
  ];
  expect(inOrder.toReversed().sort(compareVersions)).toEqual(inOrder);
  expect(compareVersions("1.0.0+one", "1.0.0+two")).toBe(0);
});

it.each([
  ["1.2.3", "1.2.3", true],
  ["1.2.4", "1.2.3", false],
  ["1.9.0", "^1.2.3", true],
  ["1.2.2", "^1.2.3", false],
  ["2.0.0", "^1.2.3", false],
  ["0.2.9", "^0.2.3", true],
  ["0.3.0", "^0.2.3", false],
  ["1.2.9", "~1.2.3", true],
  ["1.3.0", "~1.2.3", false],
  ["1.2.3", ">=1.0.0", false],
])("%s in %s: %s", (version, range, fits) => {
  expect(fitsRange(version, range)).toBe(fits);
});

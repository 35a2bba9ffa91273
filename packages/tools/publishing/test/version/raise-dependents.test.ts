import { expect, test } from "vitest";
import { highestLevel, type Level } from "../../src/version/level.ts";
import { raiseDependents } from "../../src/version/raise-dependents.ts";

const entry = (folder: string, needs: readonly string[]) => ({
  name: `@org/${folder}`,
  folder,
  version: "1.0.0",
  needs: needs.map((needed) => `@org/${needed}`),
});

const PACKAGES = [
  entry("runtime", []),
  entry("acme", ["runtime"]),
  entry("bolt", ["runtime"]),
  entry("products", ["runtime", "acme", "bolt"]),
];

function raised(named: Record<string, Level>): Record<string, string> {
  const levels = new Map(Object.entries(named).map(([name, level]) => [`@org/${name}`, level]));
  return Object.fromEntries(
    raiseDependents(PACKAGES, levels).map(({ folder, level, because }) => [
      folder,
      `${level} for ${because.join(" ")}`,
    ]),
  );
}

test.each<[named: Record<string, Level>, want: Record<string, string>]>([
  [{}, {}],
  [{ acme: "major" }, { products: "major for @org/acme" }],
  [{ acme: "minor" }, { products: "minor for @org/acme" }],
  [{ acme: "patch" }, { products: "patch for @org/acme" }],
  [{ acme: "minor", products: "patch" }, { products: "minor for @org/acme" }],
  [{ acme: "minor", products: "minor" }, {}],
  [{ acme: "minor", products: "major" }, {}],
  [{ acme: "minor", bolt: "major" }, { products: "major for @org/bolt" }],
  [{ products: "major" }, {}],
  [
    { runtime: "minor", acme: "major" },
    { bolt: "minor for @org/runtime", products: "major for @org/acme" },
  ],
  [
    { runtime: "patch" },
    {
      acme: "patch for @org/runtime",
      bolt: "patch for @org/runtime",
      products: "patch for @org/runtime @org/acme @org/bolt",
    },
  ],
])("%j raises %j", (named, want) => {
  expect(raised(named)).toEqual(want);
});

test("the highest level", () => {
  expect(highestLevel([])).toBeUndefined();
  expect(highestLevel(["minor", "patch"])).toBe("minor");
  expect(highestLevel(["patch", "major", "minor"])).toBe("major");
});

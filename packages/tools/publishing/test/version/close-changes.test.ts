import { expect, test } from "vitest";
import { closeChanges } from "../../src/version/close-changes.ts";

test("what has gathered goes below the version that releases it, newest first", () => {
  const first = closeChanges({ unreleased: [{ rule: "a" }], releases: [] }, "1.1.0");
  expect(first).toEqual({
    unreleased: [],
    releases: [{ version: "1.1.0", changes: [{ rule: "a" }] }],
  });
  expect(closeChanges(first, "1.1.1").releases).toEqual([
    { version: "1.1.1", changes: [] },
    { version: "1.1.0", changes: [{ rule: "a" }] },
  ]);
});

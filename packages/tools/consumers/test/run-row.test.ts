import { describe, expect, it } from "vitest";
import { inTurns } from "../src/in-turns.ts";
import type { Row } from "../src/row.ts";
import { runRow } from "../src/run-row.ts";
import { once } from "../src/stage/once.ts";
import type { Stage } from "../src/stage/open-stage.ts";

// The rows here look at nothing of it.
const stage = {} as Stage;

function rowOf(attempt: Row["attempt"]): Row {
  return { name: "a row", attempt };
}

describe("a row", () => {
  it("passes without problems", async () => {
    const { passed, lines } = await runRow(
      rowOf(async () => []),
      stage,
    );
    expect(passed).toBe(true);
    expect(lines).toEqual([expect.stringMatching(/^pass {4}a row \(\d+\.\d s\)$/)]);
  });

  it.each<[string, Row["attempt"], RegExp]>([
    ["has problems", async () => ["one\ntwo"], /^ {8}one\n {8}two$/],
    ["throws", () => Promise.reject(new Error("no Chromium")), /no Chromium/],
    [
      "throws at once",
      () => {
        throw new Error("no Bun");
      },
      /no Bun/,
    ],
    ["never ends", () => new Promise(() => {}), /no end within 0\.01 s/],
  ])("fails where it %s", async (_, attempt, reason) => {
    const { passed, lines } = await runRow(rowOf(attempt), stage, 10);
    expect(passed).toBe(false);
    expect(lines[0]).toMatch(/^FAILED {2}a row/);
    expect(lines[1]).toMatch(reason);
  });
});

describe("work in turns", () => {
  it("keeps the order and never has more under way", async () => {
    let underWay = 0;
    let most = 0;
    const results = await inTurns([3, 1, 2], 2, async (item) => {
      most = Math.max(most, ++underWay);
      for (let turn = 0; turn < item; turn++) await Promise.resolve();
      underWay--;
      return item * 10;
    });
    expect(results).toEqual([30, 10, 20]);
    expect(most).toBe(2);
  });
});

describe("work that is done once", () => {
  it("is shared by all who ask for the same", async () => {
    const done: object[] = [];
    const install = once(async (tool: { readonly name: string }) => {
      done.push(tool);
      return tool.name;
    });
    const names = await Promise.all([{ name: "a" }, { name: "a" }, { name: "b" }].map(install));
    expect(names).toEqual(["a", "a", "b"]);
    expect(done).toEqual([{ name: "a" }, { name: "b" }]);
  });
});

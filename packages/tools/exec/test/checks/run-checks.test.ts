import { describe, expect, it } from "vitest";
import { inTurns } from "../../src/checks/in-turns.ts";
import { type Check, runChecks } from "../../src/checks/run-checks.ts";

const passing = (name = "fine"): Check => ({ name, run: async () => [] });
const failing: Check = { name: "broken", run: async () => ["one\ntwo", "three"] };

describe("checks", () => {
  it("are reported as they end, with their problems and the totals", async () => {
    const lines: string[] = [];
    const results = await runChecks([passing(), failing], { log: (line) => lines.push(line) });
    expect(results).toEqual([[], ["one\ntwo", "three"]]);
    expect(lines).toEqual([
      expect.stringMatching(/^passed {2}fine \(\d+\.\d s\)$/),
      expect.stringMatching(/^FAILED {2}broken \(\d+\.\d s\)$/),
      "        one\n        two",
      "        three",
      "1 passed, 1 failed",
    ]);
  });

  it.each<[string, Check["run"], RegExp]>([
    ["rejects", () => Promise.reject(new Error("no Chromium")), /^no Chromium$/],
    [
      "throws",
      () => {
        throw new Error("no Bun");
      },
      /^no Bun$/,
    ],
    ["never ends", () => new Promise(() => {}), /^did not end within 0\.01 s$/],
  ])("fail if one %s", async (_, run, reason) => {
    const [problems] = await runChecks([{ name: "a check", run }], { limit: 10 });
    expect(problems).toEqual([expect.stringMatching(reason)]);
  });

  it("end at the first failure if they build on each other", async () => {
    const lines: string[] = [];
    const checks = [passing(), failing, passing("later"), passing("last")];
    const log = (line: string) => lines.push(line);
    expect(await runChecks(checks, { log, stopsAtFailure: true })).toHaveLength(2);
    expect(lines.at(-1)).toBe("1 passed, 1 failed, 2 not run");
    expect(lines.join("\n")).not.toContain("la");
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

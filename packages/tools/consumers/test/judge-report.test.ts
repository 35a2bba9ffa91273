import { describe, expect, it } from "vitest";
import type { CallReport } from "../src/in-project/consumer-task.ts";
import { judgeReport } from "../src/project/judge-report.ts";
import { REPORT, RESPONSES, SOURCES, TASK } from "./task.ts";

const [first, ...others] = REPORT.calls;

describe("a report of calls", () => {
  it("holds where everything is as planned", () => {
    expect(judgeReport(TASK, REPORT, RESPONSES)).toEqual([]);
  });

  it.each<Partial<CallReport>>([
    { status: 201 },
    { hasData: false },
    { errorStatus: 200 },
    { operation: "getProduct" },
    { complaint: "the request breaks the contract" },
  ])("does not with %o", (difference) => {
    const calls = [{ ...(first as CallReport), ...difference }, ...others];
    const problems = judgeReport(TASK, { ...REPORT, calls }, RESPONSES);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^calls: acme .*; not acme upsertProduct by package: 200, data/);
  });

  it("does not where a call is missing, or was sent twice", () => {
    expect(judgeReport(TASK, { ...REPORT, calls: [] }, RESPONSES)).toHaveLength(10);
    expect(judgeReport(TASK, REPORT, [...RESPONSES, "acme 200"])).toEqual([
      "requests: acme 200; not nothing",
    ]);
  });

  it("does not where nothing was planned", () => {
    const none = { ...TASK, vendors: [] };
    expect(judgeReport(none, { calls: [], refusals: [] }, [])).not.toEqual([]);
  });
});

describe("a report of refusals", () => {
  const refusals = SOURCES.map((source) => ({
    vendor: "acme",
    source,
    errorName: "ConfigError",
  }));
  const task = { ...TASK, what: "refuse" } as const;

  it("holds where every client was refused", () => {
    expect(judgeReport(task, { calls: [], refusals }, [])).toEqual([]);
  });

  it("does not where one was made, or failed otherwise", () => {
    const made = refusals.map((one, index) =>
      index === 1 ? { ...one, errorName: undefined } : one,
    );
    expect(judgeReport(task, { calls: [], refusals: made }, [])).toEqual([
      "clients: acme by subpath: a client; not acme by subpath: ConfigError",
    ]);
    const failed = refusals.map((one) => ({ ...one, errorName: "TypeError" }));
    expect(judgeReport(task, { calls: [], refusals: failed }, [])).toHaveLength(SOURCES.length);
  });
});

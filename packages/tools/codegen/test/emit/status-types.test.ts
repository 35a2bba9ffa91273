import { describe, expect, it } from "vitest";
import { areSuccesses, planStatuses, statusType } from "../../src/emit/operations/status-types.ts";

const planned = (keys: string[]) => Object.fromEntries(planStatuses(keys).documented);

describe("planStatuses", () => {
  it("keeps codes as they are, known or not", () => {
    expect(planned(["200", "299", "418"])).toEqual({ "200": [200], "299": [299], "418": [418] });
  });

  it("assigns a range the remaining codes, whatever the order of the keys", () => {
    const want = [200, 202, 203, 204, 205, 206, 207, 208, 226];
    expect(planned(["2XX", "201"])).toEqual({ "2XX": want, "201": [201] });
    expect(planned(["201", "2xx"])).toEqual({ "2xx": want, "201": [201] });
  });

  it("assigns default the remaining failures, and no success", () => {
    const { documented, otherSuccess, otherFailure } = planStatuses([
      "200",
      "404",
      "5XX",
      "default",
    ]);
    const codes = documented.get("default") ?? [];
    expect(codes).toContain(400);
    expect(codes).not.toContain(302);
    expect(codes).not.toContain(404);
    expect(codes).not.toContain(500);
    expect(codes.filter((code) => code < 300)).toEqual([]);
    expect(otherSuccess).toEqual([201, 202, 203, 204, 205, 206, 207, 208, 226]);
    expect(otherFailure).toEqual([]);
  });

  it("leaves undocumented codes as other codes", () => {
    const { otherSuccess, otherFailure } = planStatuses(["200", "400"]);
    expect(otherSuccess).not.toContain(200);
    expect(otherFailure).not.toContain(400);
    expect(otherFailure).toContain(401);
    expect(otherFailure).toContain(502);
    expect(otherFailure.every((code) => code >= 400)).toBe(true);
  });

  it("sets redirects apart, which no call resolves with", () => {
    const { documented, redirects, otherFailure } = planStatuses(["200", "304", "3XX", "default"]);
    expect(Object.fromEntries(redirects)).toEqual({
      "304": [304],
      "3XX": [300, 301, 302, 303, 305, 307, 308],
    });
    expect([...documented.keys()]).toEqual(["200", "default"]);
    expect(otherFailure).toEqual([]);
  });

  it("ignores what no response to a call has", () => {
    expect(planned(["101", "1XX", "600"])).toEqual({});
  });

  it("assigns every code exactly once", () => {
    const { documented, otherSuccess, otherFailure } = planStatuses(["201", "2XX", "404", "4XX"]);
    const all = [...documented.values(), otherSuccess, otherFailure].flat();
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBe(
      planStatuses([]).otherSuccess.length + planStatuses([]).otherFailure.length,
    );
  });
});

it.each([
  { codes: [200, 299], want: true },
  { codes: [200, 300], want: false },
  { codes: [199], want: false },
])("$codes are successes: $want", ({ codes, want }) => {
  expect(areSuccesses(codes)).toBe(want);
});

it.each([
  { keys: ["404", "400"], of: "documented", want: "400 | 404" },
  { keys: ["299"], of: "documented", want: "299" },
  { keys: ["2XX"], of: "documented", want: "SuccessStatus" },
  { keys: ["4XX"], of: "documented", want: "ClientErrorStatus" },
  { keys: ["5XX"], of: "documented", want: "ServerErrorStatus" },
  { keys: ["4XX", "500"], of: "documented", want: "500 | ClientErrorStatus" },
  { keys: ["4XX", "5XX"], of: "documented", want: "FailureStatus" },
  { keys: ["default"], of: "documented", want: "FailureStatus" },
  { keys: ["200", "202"], of: "otherSuccess", want: "Exclude<SuccessStatus, 200 | 202>" },
  { keys: [], of: "otherSuccess", want: "SuccessStatus" },
  { keys: ["404", "200", "503"], of: "otherFailure", want: "Exclude<FailureStatus, 404 | 503>" },
  { keys: ["4XX", "503"], of: "otherFailure", want: "Exclude<ServerErrorStatus, 503>" },
  { keys: ["5XX"], of: "otherFailure", want: "ClientErrorStatus" },
] as const)("the type of $of for $keys is $want", ({ keys, of, want }) => {
  const plan = planStatuses(keys);
  const codes = of === "documented" ? [...plan.documented.values()].flat() : plan[of];
  expect(statusType(codes)).toBe(want);
});

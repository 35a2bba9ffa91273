import { describe, expect, it } from "vitest";
import {
  areSuccesses,
  createStatusAliases,
  planStatuses,
} from "../../src/emit/operations/status-types.ts";

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
    expect(codes).toContain(302);
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
    expect(otherFailure.every((code) => code >= 300)).toBe(true);
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

describe("createStatusAliases", () => {
  it("writes a short union out, sorted", () => {
    const aliases = createStatusAliases();
    expect(aliases.nameOf([404, 400])).toBe("400 | 404");
    expect(aliases.declarations()).toBe("");
  });

  it("names a long union by what it leaves out, once", () => {
    const aliases = createStatusAliases();
    const { otherSuccess, otherFailure } = planStatuses(["204", "401", "400"]);
    expect(aliases.nameOf(otherSuccess)).toBe("OtherSuccessStatus_204");
    expect(aliases.nameOf(otherFailure)).toBe("OtherFailureStatus_400_401");
    expect(aliases.nameOf([...otherSuccess].reverse())).toBe("OtherSuccessStatus_204");
    expect(aliases.declarations().match(/^type \w+ = /gm)).toEqual([
      "type OtherFailureStatus_400_401 = ",
      "type OtherSuccessStatus_204 = ",
    ]);
    expect(aliases.declarations()).toContain(
      "type OtherSuccessStatus_204 = 200 | 201 | 202 | 203 | 205 | 206 | 207 | 208 | 226;\n",
    );
  });

  it("gives two different unions two names", () => {
    const aliases = createStatusAliases();
    const names = [["404"], ["4XX"], ["5XX"], ["4XX", "500"], []].map((keys) =>
      aliases.nameOf(planStatuses(keys).otherFailure),
    );
    expect(new Set(names).size).toBe(names.length);
  });
});

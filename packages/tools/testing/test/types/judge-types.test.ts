import type { ApiModel } from "@org/codegen";
import { modelOf } from "@org/codegen/test-support";
import { describe, expect, it } from "vitest";
import { breakValue } from "../../src/types/break-value.ts";
import { closeContract } from "../../src/types/close-contract.ts";
import { judgeTrial, planTrial } from "../../src/types/judge-types.ts";
import { createSampler } from "../../src/types/sample-values.ts";
import { LATE, within } from "../../src/types/within.ts";
import { writeProgram } from "../../src/types/write-program.ts";

const text = { type: "string" };
const schemas = {
  Base: { type: "object", properties: { id: { ...text, readOnly: true } }, required: ["id"] },
  Pet: {
    allOf: [
      { $ref: "#/components/schemas/Base" },
      { type: "object", required: ["kind"], properties: { kind: { enum: ["cat", "dog"] } } },
    ],
  },
};

function model(): ApiModel {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } };
  const post = {
    requestBody: { required: true, content },
    responses: { "200": { description: "ok", content } },
  };
  return modelOf({ paths: { "/pets": { post } }, components: { schemas } });
}

const PET = { $ref: "#/components/schemas/Pet" };

function petIn(direction: "request" | "response") {
  const sampler = createSampler(closeContract({ components: { schemas } }, direction));
  const sampled = sampler.sample({ pointer: "/pets", schema: PET, direction, type: "S.Pet" }, 4);
  if (sampled === undefined) throw new Error("The schema was not compiled.");
  return sampled;
}

it("makes values of what travels, and accepts no other property", () => {
  const [sent, received] = [petIn("request"), petIn("response")];
  expect(sent.values.length).toBeGreaterThan(1);
  expect(sent.values.flatMap((value) => sent.validate(value))).toEqual([]);
  expect(sent.validate({ kind: "cat" })).toEqual([]);
  expect(sent.validate({ kind: "cat", id: "a" })).not.toEqual([]);
  expect(received.validate({ kind: "cat", id: "a" })).toEqual([]);
  expect(received.validate({ kind: "cat" })).not.toEqual([]);
  expect(received.validate({ kind: "cat", id: "a", other: 1 })).not.toEqual([]);
});

it("gives up on a schema that no value satisfies, and on one that cannot be compiled", () => {
  const sampler = createSampler(closeContract({}, "request"));
  const sample = (schema: object) => {
    const target = { pointer: "", schema: { ...schema }, direction: "request", type: "x" } as const;
    return sampler.sample(target, 3)?.values;
  };
  expect(sample({ type: "string", not: {} })).toEqual([]);
  expect(sample({ type: "nothing" })).toBeUndefined();
});

it("ends what would never end, and passes on what is thrown", () => {
  const loop = () => {
    for (;;);
  };
  expect(within(5, loop)).toBe(LATE);
  expect(within(1000, () => 7)).toBe(7);
  expect(() =>
    within(1000, () => {
      throw new Error("no");
    }),
  ).toThrow("no");
});

describe("a broken value", () => {
  const { validate } = petIn("request");
  const all = (direction: "request" | "response") =>
    Array.from({ length: 24 }, (_, seed) => breakValue({ kind: "cat" }, validate, direction, seed));
  it("breaks each constraint in turn, and is refused", () => {
    const broken = all("request");
    expect(new Set(broken.map((one) => one?.constraint))).toEqual(
      new Set(["type", "required", "value", "property"]),
    );
    expect(broken.every((one) => one !== undefined && validate(one.value) !== undefined)).toBe(
      true,
    );
  });
  it("of a response has no unknown value", () => {
    expect(all("response").some((one) => one?.constraint === "value")).toBe(false);
  });
});

it("reports each line that the compiler judged otherwise than the contract", () => {
  const trial = planTrial(model());
  const lines = trial.text.split("\n");
  for (const { line, value } of trial.cases.slice(0, 5)) {
    expect(lines[line - 1]).toContain(Object.keys(Object(value))[0] ?? "");
  }
  const broken = trial.cases.filter((one) => one.broken !== undefined);
  const right = new Map(broken.map(({ line }) => [line, "TS2322: no"]));
  expect(judgeTrial(trial, right).faults).toEqual([]);
  const wrong = new Map(
    trial.cases.filter((one) => one.broken === undefined).map(({ line }) => [line, "TS2322: no"]),
  );
  const { rates, faults } = judgeTrial(trial, wrong);
  expect(rates).toMatchObject({ assigned: 0, refused: 0 });
  expect(faults).toHaveLength(trial.cases.length);
});

it("writes every value as a literal on a line of its own", () => {
  const value = JSON.parse('{"__proto__": [1, null, true], "a\\u2028": "\\n"}');
  const { text: program, lineOf } = writeProgram([{ type: "S.A", value }]);
  expect(program.split("\n")[lineOf(0) - 1]).toBe(
    'export const v0: T0 = { ["__proto__"]: [1, null, true], "a\\u2028": "\\n" };',
  );
});

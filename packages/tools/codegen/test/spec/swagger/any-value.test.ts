import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import {
  entriesOf,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  objectFrom,
  objectOr,
} from "../../../src/json/json.ts";
import { joinPointer } from "../../../src/json/pointer.ts";
import { convertSwagger } from "../../../src/spec/swagger/convert-swagger.ts";

const SHOP: JsonObject = parse(
  readFileSync(new URL("../../onboard/bookshop/swagger.yaml", import.meta.url), "utf8"),
);

const VALUES: readonly Json[] = [null, [], {}, 5, "x", true, [null], { $ref: null }];

/** Copies of a value, each with one part of it replaced, by where that is and what with. */
function* replaceEach(value: Json, pointer = ""): Generator<readonly [string, Json]> {
  if (pointer !== "") {
    for (const other of VALUES) yield [`${pointer} is ${JSON.stringify(other)}`, other];
  }
  const parts = isArray(value) ? [...value.entries()] : isObject(value) ? entriesOf(value) : [];
  for (const [step, part] of parts) {
    for (const [what, changed] of replaceEach(part, joinPointer(pointer, step))) {
      if (isArray(value)) yield [what, value.map((item, at) => (at === step ? changed : item))];
      else yield [what, objectFrom([...entriesOf(objectOr(value)), [`${step}`, changed]])];
    }
  }
}

it("converts whatever stands anywhere, for later stages to repair or to name", () => {
  const failed: string[] = [];
  let count = 0;
  for (const [what, value] of replaceEach(SHOP)) {
    count += 1;
    const { document, diagnostics } = convertSwagger("acme", { file: "a", value: objectOr(value) });
    const isConverted =
      document !== undefined && diagnostics.every(({ severity }) => severity === "warning");
    if (!isConverted) failed.push(what);
  }
  expect(count).toBeGreaterThan(1000);
  expect(failed).toEqual([]);
});

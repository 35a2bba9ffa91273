import { defaultOf, type OperationModel, type ParameterModel } from "@org/codegen/contract";
import { arrayOr, entriesOf, equalJson, type JsonObject, objectOr } from "@org/test-doubles/json";
import { joinPointer } from "@org/test-doubles/pointer";
import type { Finding } from "../finding.ts";
import { viewOf } from "../schemas/schema-view.ts";
import {
  type OperationPlace,
  type OperationSides,
  operationFinding,
  schemaFindings,
} from "./operation-sides.ts";

/** A parameter with its place in the contract. */
interface PlacedParameter {
  readonly parameter: ParameterModel;
  readonly pointer: string;
  readonly raw: JsonObject;
}

/** Compares the parameters of an operation. `renamed` says what a path parameter is called now. */
export function compareParameters(
  sides: OperationSides,
  renamed: ReadonlyMap<string, string>,
): readonly Finding[] {
  const left = placed(sides.before, sides.raw.before);
  const right = new Map(placed(sides.after, sides.raw.after).map((item) => [keyOf(item), item]));
  const findings: Finding[] = [];
  for (const before of left) {
    const name = before.parameter.name;
    const isPath = before.parameter.in === "path";
    const key = keyOf(before, isPath ? (renamed.get(name) ?? name) : name);
    const after = right.get(key);
    right.delete(key);
    findings.push(...(after ? compareOne(sides, before, after) : [removed(sides, before)]));
  }
  return [...findings, ...[...right.values()].map((after) => added(sides, after))];
}

function placed(operation: OperationModel, raw: JsonObject): PlacedParameter[] {
  const list = arrayOr(raw["parameters"]);
  return operation.parameters.map((parameter, index) => ({
    parameter,
    pointer: joinPointer(operation.pointer, "parameters", index),
    raw: objectOr(list[index]),
  }));
}

/** Header names do not tell upper case from lower (RFC 9110 section 5.1), but their types do. */
function keyOf({ parameter }: PlacedParameter, name = parameter.name): string {
  return `${parameter.in}:${name}`;
}

function nameOf({ parameter }: PlacedParameter): string {
  return `The ${parameter.in} parameter \`${parameter.name}\``;
}

/** A path parameter with a default may be left out. */
function mustBeGiven({ parameter }: PlacedParameter): boolean {
  return (
    parameter.required && !(parameter.in === "path" && defaultOf(parameter.schema) !== undefined)
  );
}

function removed(sides: OperationSides, before: PlacedParameter): Finding {
  const place = { before: before.pointer, removed: true };
  const summary = `${nameOf(before)} was removed.`;
  return operationFinding(sides, "parameter-removed", "breaks", summary, place);
}

function added(sides: OperationSides, after: PlacedParameter): Finding {
  const place = { after: after.pointer };
  return mustBeGiven(after)
    ? operationFinding(
        sides,
        "required-parameter-added",
        "breaks",
        `${nameOf(after)} was added, and is required.`,
        place,
      )
    : operationFinding(
        sides,
        "parameter-added",
        "adds",
        `${nameOf(after)} was added, and may be left out.`,
        place,
      );
}

function compareOne(
  sides: OperationSides,
  before: PlacedParameter,
  after: PlacedParameter,
): readonly Finding[] {
  const place = { before: before.pointer, after: after.pointer };
  return [
    ...compareRequired(sides, before, after, place),
    ...compareWriting(sides, before, after, place),
    ...compareOwnWords(sides, before, after, place),
    ...schemaFindings(sides, {
      before: [schemaOf(before)],
      after: [schemaOf(after)],
      context: { direction: "request", subject: "parameter", typed: true },
    }),
  ];
}

function schemaOf({ parameter, pointer }: PlacedParameter) {
  const { mediaType, schema } = parameter;
  const place =
    mediaType === undefined
      ? joinPointer(pointer, "schema")
      : joinPointer(pointer, "content", mediaType, "schema");
  return { schema, pointer: place };
}

function compareRequired(
  sides: OperationSides,
  before: PlacedParameter,
  after: PlacedParameter,
  place: OperationPlace,
): Finding[] {
  const [was, is] = [mustBeGiven(before), mustBeGiven(after)];
  if (was === is) {
    if (before.parameter.required === after.parameter.required) return [];
    const rule = is ? "parameter-became-required" : "parameter-became-optional";
    const summary = `${nameOf(after)} is ${is ? "now" : "no longer"} required by the vendor.`;
    return [operationFinding(sides, rule, "wire", summary, place)];
  }
  return is
    ? [
        operationFinding(
          sides,
          "parameter-became-required",
          "breaks",
          `${nameOf(after)} is now required.`,
          place,
        ),
      ]
    : [
        operationFinding(
          sides,
          "parameter-became-optional",
          "adds",
          `${nameOf(after)} may now be left out.`,
          place,
        ),
      ];
}

/** How a value is written into the request, and what is sent where it is left out of the path. */
function compareWriting(
  sides: OperationSides,
  before: PlacedParameter,
  after: PlacedParameter,
  place: OperationPlace,
): Finding[] {
  const findings: Finding[] = [];
  const writing = ({ parameter: { style, explode, allowReserved, mediaType } }: PlacedParameter) =>
    [style, explode, allowReserved, mediaType ?? ""].join(" ");
  if (writing(before) !== writing(after)) {
    const isStructured = [
      viewOf(sides.contracts.before.document, [schemaOf(before)]),
      viewOf(sides.contracts.after.document, [schemaOf(after)]),
    ].some(({ kinds }) => kinds === undefined || kinds.has("array") || kinds.has("object"));
    const { style, allowReserved, mediaType } = before.parameter;
    const isPlain =
      style === after.parameter.style &&
      allowReserved === after.parameter.allowReserved &&
      mediaType === after.parameter.mediaType &&
      !isStructured;
    // `explode` says how lists and objects are written: a plain value looks the same.
    const effect = isPlain ? "text" : "breaks-runtime";
    const summary = `${nameOf(after)} is written in another way (style, explode or media type).`;
    findings.push(
      operationFinding(sides, "parameter-serialization-changed", effect, summary, place),
    );
  }
  if (before.parameter.in !== "path") return findings;
  const [left, right] = [defaultOf(before.parameter.schema), defaultOf(after.parameter.schema)];
  if (left === undefined || right === undefined || left === right) return findings;
  const summary = `${nameOf(after)} is sent as \`${right}\` instead of \`${left}\` where it is left out.`;
  return [
    ...findings,
    operationFinding(sides, "parameter-default-changed", "breaks-runtime", summary, place),
  ];
}

/** What the parameter itself says, beside its schema. */
function compareOwnWords(
  sides: OperationSides,
  before: PlacedParameter,
  after: PlacedParameter,
  place: OperationPlace,
): Finding[] {
  const words = ["description", "example", "examples", "deprecated", "allowEmptyValue"];
  const own = ({ raw }: PlacedParameter): JsonObject => ({
    ...Object.fromEntries(
      entriesOf(raw).filter(([key]) => words.includes(key) || key.startsWith("x-")),
    ),
    deprecated: raw["deprecated"] === true,
  });
  const [left, right] = [own(before), own(after)];
  const findings: Finding[] = [];
  if (left["deprecated"] !== right["deprecated"]) {
    findings.push(
      right["deprecated"] === true
        ? operationFinding(
            sides,
            "parameter-deprecated",
            "deprecates",
            `${nameOf(after)} is deprecated now.`,
            place,
          )
        : operationFinding(
            sides,
            "parameter-reactivated",
            "text",
            `${nameOf(after)} is no longer deprecated.`,
            place,
          ),
    );
  }
  if (!equalJson(left["x-sunset"], right["x-sunset"])) {
    const date = right["x-sunset"];
    const text =
      date === undefined ? "has no date of removal any more" : `will be removed on ${String(date)}`;
    findings.push(
      operationFinding(
        sides,
        "parameter-sunset-changed",
        "wire",
        `${nameOf(after)} ${text}.`,
        place,
      ),
    );
  }
  const rest = ({ deprecated: _, "x-sunset": __, ...others }: JsonObject) => others;
  if (!equalJson(rest(left), rest(right))) {
    const summary = `${nameOf(after)} is described in other words.`;
    findings.push(operationFinding(sides, "parameter-text-changed", "text", summary, place));
  }
  return findings;
}

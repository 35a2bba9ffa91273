import { defaultOf, type OperationModel, type ParameterModel } from "@org/codegen/contract";
import { arrayOr, entriesOf, equalJson, type JsonObject, objectOr } from "@org/test-doubles/json";
import { joinPointer } from "@org/test-doubles/pointer";
import { codeSpan } from "@org/text/markdown";
import type { Effect, Finding, FindingPointers } from "../finding.ts";
import type { ContractRule } from "../rules.ts";
import { viewOf } from "../schemas/schema-view.ts";
import { type OperationSides, operationFinding, schemaFindings } from "./operation-sides.ts";

/** A parameter with its pointer into the contract. */
interface LocatedParameter {
  readonly parameter: ParameterModel;
  readonly pointer: string;
  readonly raw: JsonObject;
}

/** Compares the parameters of an operation. `renamed` has the new names of path parameters. */
export function compareParameters(
  sides: OperationSides,
  renamed: ReadonlyMap<string, string>,
): readonly Finding[] {
  const left = locateParameters(sides.before, sides.raw.before);
  const right = new Map(
    locateParameters(sides.after, sides.raw.after).map((item) => [keyOf(item), item]),
  );
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

function locateParameters(operation: OperationModel, raw: JsonObject): LocatedParameter[] {
  const list = arrayOr(raw["parameters"]);
  return operation.parameters.map((parameter, index) => ({
    parameter,
    pointer: joinPointer(operation.pointer, "parameters", index),
    raw: objectOr(list[index]),
  }));
}

/** Header names are case-insensitive (RFC 9110 section 5.1), but the names in the types are not. */
function keyOf({ parameter }: LocatedParameter, name = parameter.name): string {
  return `${parameter.in}:${name}`;
}

function nameOf({ parameter }: LocatedParameter): string {
  return `The ${parameter.in} parameter ${codeSpan(parameter.name)}`;
}

/** Whether a call must pass a parameter: a path parameter with a default is optional. */
function isNeeded({ parameter }: LocatedParameter): boolean {
  return (
    parameter.required && !(parameter.in === "path" && defaultOf(parameter.schema) !== undefined)
  );
}

function removed(sides: OperationSides, before: LocatedParameter): Finding {
  const pointers = { before: before.pointer, removed: true };
  const summary = `${nameOf(before)} was removed.`;
  return operationFinding(sides, "parameter-removed", "breaks", summary, pointers);
}

function added(sides: OperationSides, after: LocatedParameter): Finding {
  const [rule, effect, word] = isNeeded(after)
    ? (["required-parameter-added", "breaks", "required"] as const)
    : (["parameter-added", "adds", "optional"] as const);
  const summary = `${nameOf(after)} was added, and is ${word}.`;
  return operationFinding(sides, rule, effect, summary, { after: after.pointer });
}

function compareOne(
  sides: OperationSides,
  before: LocatedParameter,
  after: LocatedParameter,
): readonly Finding[] {
  const pointers = { before: before.pointer, after: after.pointer };
  return [
    ...compareRequired(sides, before, after, pointers),
    ...compareSerialization(sides, before, after, pointers),
    ...compareAnnotations(sides, before, after, pointers),
    ...schemaFindings(sides, {
      before: [schemaOf(before)],
      after: [schemaOf(after)],
      context: { direction: "request", subject: "parameter", typed: true },
    }),
  ];
}

function schemaOf({ parameter, pointer }: LocatedParameter) {
  const { mediaType, schema } = parameter;
  const pointers =
    mediaType === undefined
      ? joinPointer(pointer, "schema")
      : joinPointer(pointer, "content", mediaType, "schema");
  return { schema, pointer: pointers };
}

function compareRequired(
  sides: OperationSides,
  before: LocatedParameter,
  after: LocatedParameter,
  pointers: FindingPointers,
): Finding[] {
  const [was, is] = [isNeeded(before), isNeeded(after)];
  const rule = is ? "parameter-became-required" : "parameter-became-optional";
  if (was !== is) {
    const summary = `${nameOf(after)} is now ${is ? "required" : "optional"}.`;
    return [operationFinding(sides, rule, is ? "breaks" : "adds", summary, pointers)];
  }
  if (before.parameter.required === after.parameter.required) return [];
  const summary = `${nameOf(after)} is ${is ? "now" : "no longer"} required by the vendor.`;
  return [operationFinding(sides, rule, "wire", summary, pointers)];
}

/** Compares how a value is serialized, and the default that is sent for an omitted path parameter. */
function compareSerialization(
  sides: OperationSides,
  before: LocatedParameter,
  after: LocatedParameter,
  pointers: FindingPointers,
): Finding[] {
  const findings: Finding[] = [];
  const serialization = ({
    parameter: { style, explode, allowReserved, mediaType },
  }: LocatedParameter) => [style, explode, allowReserved, mediaType ?? ""].join(" ");
  if (serialization(before) !== serialization(after)) {
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
    // `explode` affects only arrays and objects: a plain value looks the same.
    const effect = isPlain ? "text" : "breaks-runtime";
    const summary = `${nameOf(after)} is serialized differently (style, explode or media type).`;
    findings.push(
      operationFinding(sides, "parameter-serialization-changed", effect, summary, pointers),
    );
  }
  if (before.parameter.in !== "path") return findings;
  const [left, right] = [defaultOf(before.parameter.schema), defaultOf(after.parameter.schema)];
  if (left === undefined || right === undefined || left === right) return findings;
  const summary = `${nameOf(after)} is sent as ${codeSpan(right)} instead of ${codeSpan(left)} if it is omitted.`;
  return [
    ...findings,
    operationFinding(sides, "parameter-default-changed", "breaks-runtime", summary, pointers),
  ];
}

/** Compares what the parameter itself says, beside its schema. */
function compareAnnotations(
  sides: OperationSides,
  before: LocatedParameter,
  after: LocatedParameter,
  pointers: FindingPointers,
): Finding[] {
  const words = ["description", "example", "examples", "deprecated", "allowEmptyValue"];
  const own = ({ raw }: LocatedParameter): JsonObject => ({
    ...Object.fromEntries(
      entriesOf(raw).filter(([key]) => words.includes(key) || key.startsWith("x-")),
    ),
    deprecated: raw["deprecated"] === true,
  });
  const [left, right] = [own(before), own(after)];
  const findings: Finding[] = [];
  const say = (rule: ContractRule, effect: Effect, text: string) =>
    findings.push(operationFinding(sides, rule, effect, `${nameOf(after)} ${text}.`, pointers));
  if (left["deprecated"] !== right["deprecated"]) {
    if (right["deprecated"]) say("parameter-deprecated", "deprecates", "is now deprecated");
    else say("parameter-reactivated", "text", "is no longer deprecated");
  }
  if (!equalJson(left["x-sunset"], right["x-sunset"])) {
    const date = right["x-sunset"];
    const text =
      date === undefined ? "no longer has a removal date" : `will be removed on ${String(date)}`;
    say("parameter-sunset-changed", "wire", text);
  }
  const rest = ({ deprecated: _, "x-sunset": __, ...others }: JsonObject) => others;
  if (!equalJson(rest(left), rest(right))) {
    say("parameter-text-changed", "text", "has another description");
  }
  return findings;
}

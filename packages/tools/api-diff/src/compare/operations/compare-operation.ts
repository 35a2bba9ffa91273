import { entriesOf, equalJson, type Json, type JsonObject, objectOr } from "@org/test-doubles/json";
import { codeSpan } from "@org/text/markdown";
import type { Effect, Finding } from "../finding.ts";
import type { ContractRule } from "../rules.ts";
import { SUNSET_EXTENSIONS } from "../schemas/compare-annotations.ts";
import { compareBehavior } from "./compare-behavior.ts";
import { compareBodies } from "./compare-bodies.ts";
import { compareOperationSecurity } from "./compare-operation-security.ts";
import { compareParameters } from "./compare-parameters.ts";
import { compareResponses } from "./compare-responses.ts";
import {
  labelOf,
  type OperationSides,
  operationFinding,
  pointersBelow,
} from "./operation-sides.ts";

/** Compares one operation of two contracts. */
export function compareOperation(sides: OperationSides): readonly Finding[] {
  return [
    ...compareNames(sides),
    ...compareParameters(sides, renamedParameters(sides.before.path, sides.after.path)),
    ...compareBodies(sides),
    ...compareResponses(sides),
    ...compareOperationSecurity(sides),
    ...compareBehavior(sides),
    ...compareState(sides),
    ...compareText(sides),
  ];
}

/** The parameter names of the new path, by those of the old one. */
function renamedParameters(before: string, after: string): ReadonlyMap<string, string> {
  const names = (path: string) => [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);
  const [left, right] = [names(before), names(after)];
  return new Map(left.map((name, index) => [name, right[index] ?? name]));
}

function compareNames(sides: OperationSides): Finding[] {
  const { before, after } = sides;
  const findings: Finding[] = [];
  if (before.path !== after.path) {
    const summary = `The path is now ${codeSpan(after.path)}; its parameters have other names.`;
    findings.push(operationFinding(sides, "path-renamed", "breaks", summary));
  }
  if (before.name !== after.name) {
    const taken = sides.contracts.after.model.operations.some(({ name }) => name === before.name);
    // If another operation has the name now, a program compiles and calls that one.
    const summary = `${codeSpan(before.name)} is now called ${codeSpan(after.name)}${taken ? ", and another operation has its name" : ""}.`;
    const effect = taken ? "breaks-runtime" : "breaks";
    findings.push(operationFinding(sides, "operation-renamed", effect, summary));
  } else if (before.operationId !== after.operationId) {
    const summary = "The operation's ID changed; its function keeps its name.";
    findings.push(operationFinding(sides, "operation-id-changed", "text", summary));
  }
  return findings;
}

/** Compares the deprecation, the removal date and the level of stability. */
function compareState(sides: OperationSides): Finding[] {
  const { before, after, raw } = sides;
  const findings: Finding[] = [];
  const say = (rule: ContractRule, effect: Effect, summary: string, key: string) => {
    const pointers = { ...pointersBelow(sides, key), removed: raw.after[key] === undefined };
    findings.push(operationFinding(sides, rule, effect, summary, pointers));
  };
  if (!before.deprecated && after.deprecated) {
    const summary = "The operation is now deprecated.";
    say("operation-deprecated", "deprecates", summary, "deprecated");
  }
  if (before.deprecated && !after.deprecated) {
    const summary = "The operation is no longer deprecated.";
    say("operation-reactivated", "text", summary, "deprecated");
  }
  for (const key of SUNSET_EXTENSIONS) {
    const date = raw.after[key];
    if (equalJson(raw.before[key], date)) continue;
    const summary =
      date === undefined
        ? "The operation no longer has a removal date."
        : `The operation will be removed on ${String(date)}.`;
    say("operation-sunset-changed", "wire", summary, key);
  }
  for (const key of STABILITY_EXTENSIONS) {
    const [was, is] = [raw.before[key], raw.after[key]];
    if (equalJson(was, is)) continue;
    const summary = `The operation's stability is ${word(is)} instead of ${word(was)}.`;
    say("operation-stability-changed", "wire", summary, key);
  }
  return findings;
}

const STABILITY_EXTENSIONS = ["x-stability-level", "x-stability"];

function word(value: Json | undefined): string {
  return value === undefined ? "not stated" : codeSpan(String(value));
}

/** Fields of an operation that are compared by a rule of their own. */
const COMPARED = new Set([
  "deprecated",
  "operationId",
  "parameters",
  "requestBody",
  "responses",
  "security",
  "servers",
  "callbacks",
  "x-idempotency",
  "x-retryable-statuses",
  "x-pagination",
  "x-operation-name",
  ...SUNSET_EXTENSIONS,
  ...STABILITY_EXTENSIONS,
]);

function compareText(sides: OperationSides): Finding[] {
  const { before, after, raw } = sides;
  const findings: Finding[] = [];
  const own = (operation: JsonObject, isExtension: boolean) =>
    Object.fromEntries(
      entriesOf(operation).filter(
        ([key]) => !COMPARED.has(key) && key.startsWith("x-") === isExtension,
      ),
    );
  if (!equalJson(own(raw.before, false), own(raw.after, false))) {
    const summary = "The operation's description changed.";
    findings.push(operationFinding(sides, "operation-text-changed", "text", summary));
  }
  if (!equalJson(own(raw.before, true), own(raw.after, true))) {
    const summary = "An extension of the operation changed.";
    findings.push(operationFinding(sides, "operation-extension-changed", "text", summary));
  }
  const links = (operation: JsonObject): Json =>
    Object.entries(objectOr(operation["responses"])).map(([status, response]) => [
      status,
      objectOr(response)["links"] ?? null,
    ]);
  const status = (operation: JsonObject) => operation["callbacks"] ?? null;
  const sameLinks =
    equalJson(links(raw.before), links(raw.after)) ||
    before.responses.length !== after.responses.length;
  if (!equalJson(status(raw.before), status(raw.after)) || !sameLinks) {
    const summary = `The callbacks or links of ${labelOf(after)} changed.`;
    findings.push(operationFinding(sides, "callback-changed", "wire", summary));
  }
  return findings;
}

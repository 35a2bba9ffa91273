import {
  areSuccesses,
  type OperationModel,
  planStatuses,
  preferredContent,
  type ResponseModel,
} from "@org/codegen/contract";
import { equalJson } from "@org/test-doubles/json";
import type { Effect, Finding } from "../finding.ts";
import { compareBody } from "./compare-response-bodies.ts";
import { compareResponseHeaders } from "./compare-response-headers.ts";
import { type OperationSides, operationFinding, pointerOfStatus } from "./operation-sides.ts";
import { bodyTypeOf, isUnknown } from "./response-type.ts";

/**
 * Compares the responses of an operation, code by code: a code that `default` described may now have a
 * response of its own.
 */
export function compareResponses(sides: OperationSides): readonly Finding[] {
  const [left, right] = [responsesOf(sides.before), responsesOf(sides.after)];
  const findings: Finding[] = [];
  const compared = new Set<string>();
  for (const code of new Set([...left.keys(), ...right.keys()])) {
    const [before, after] = [left.get(code), right.get(code)];
    const key = `${before?.status ?? ""} ${after?.status ?? ""}`;
    if (compared.has(key)) continue;
    compared.add(key);
    if (before && after) findings.push(...compareResponse(sides, before, after));
    else if (before) findings.push(removedStatus(sides, before, code));
    else if (after) findings.push(addedStatus(sides, after, code));
  }
  return [...findings, ...compareMoved(sides, left, right)];
}

/** The response that documents each code. */
function responsesOf(operation: OperationModel): ReadonlyMap<number, ResponseModel> {
  const plan = planStatuses(operation.responses.map(({ status }) => status));
  return new Map(
    operation.responses.flatMap((response) =>
      (plan.documented.get(response.status) ?? []).map((code) => [code, response] as const),
    ),
  );
}

/** Statuses that were removed or added while another one covers their codes on the other side. */
function compareMoved(
  sides: OperationSides,
  left: ReadonlyMap<number, ResponseModel>,
  right: ReadonlyMap<number, ResponseModel>,
): Finding[] {
  const moved = (
    from: ReadonlyMap<number, ResponseModel>,
    to: ReadonlyMap<number, ResponseModel>,
    others: readonly ResponseModel[],
  ) =>
    [...new Set(from.values())].filter(
      ({ status }) =>
        others.every((other) => other.status !== status) &&
        [...from].every(([code, { status: own }]) => own !== status || to.has(code)),
    );
  return [
    ...moved(left, right, sides.after.responses).map(({ status }) => {
      const rule = /^2/.test(status) ? "success-status-removed" : "failure-status-removed";
      const summary = `The ${status} response is now described by another one.`;
      const pointers = { before: pointerOfStatus(sides.before, status), removed: true };
      return operationFinding(sides, rule, "wire", summary, pointers);
    }),
    ...moved(right, left, sides.before.responses).map(({ status }) => {
      const rule = /^2/.test(status) ? "success-status-added" : "failure-status-added";
      const summary = `The ${status} response was described by another one before.`;
      const pointers = { after: pointerOfStatus(sides.after, status) };
      return operationFinding(sides, rule, "wire", summary, pointers);
    }),
  ];
}

function removedStatus(sides: OperationSides, before: ResponseModel, code: number): Finding {
  const success = areSuccesses([code]);
  const pointers = { before: pointerOfStatus(sides.before, before.status), removed: true };
  // A success that is no longer documented has the type of those that are.
  const others = sides.after.responses.filter(({ status }) => /^2/.test(status));
  const isSame =
    success &&
    others.length > 0 &&
    others.every((one) => hasSameBody(sides, ["before", before], ["after", one]));
  const isShown = !isSame && !isUnknown(sides, "before", before, success);
  const summary = `The ${before.status} response is no longer documented.`;
  const rule = success ? "success-status-removed" : "failure-status-removed";
  return operationFinding(sides, rule, isShown ? "breaks" : "wire", summary, pointers);
}

function addedStatus(sides: OperationSides, after: ResponseModel, code: number): Finding {
  const pointers = { after: pointerOfStatus(sides.after, after.status) };
  const summary = `The ${after.status} response was added.`;
  if (!areSuccesses([code])) {
    return operationFinding(sides, "failure-status-added", "adds", summary, pointers);
  }
  const known = sides.before.responses.filter(({ status }) => /^2/.test(status));
  const isKnown =
    known.length === 0 ||
    known.some((other) => hasSameBody(sides, ["before", other], ["after", after]));
  // `unwrap` returns the data of any success: another type among them changes its type.
  const effect: Effect = isKnown ? "adds" : "breaks";
  return operationFinding(sides, "success-status-added", effect, summary, pointers);
}

type OnSide = readonly [side: "before" | "after", response: ResponseModel];

function hasSameBody(sides: OperationSides, ...responses: readonly [OnSide, OnSide]): boolean {
  const [type, other] = responses.map(([side, one]) => bodyTypeOf(sides, side, one, true));
  if (type !== other) return false;
  if (type !== "json") return true;
  const [one, two] = responses.map(([, { contents }]) => preferredContent(contents));
  return equalJson(one?.schema, two?.schema);
}

function compareResponse(
  sides: OperationSides,
  before: ResponseModel,
  after: ResponseModel,
): readonly Finding[] {
  const pointers = {
    before: pointerOfStatus(sides.before, before.status),
    after: pointerOfStatus(sides.after, after.status),
  };
  const isSame = before.status !== after.status || before.description === after.description;
  const summary = `The ${after.status} response has another description.`;
  const text = operationFinding(sides, "operation-text-changed", "text", summary, pointers);
  return [
    ...(isSame ? [] : [text]),
    ...compareBody(sides, before, after),
    ...compareResponseHeaders(sides, before.status, after.status),
  ];
}

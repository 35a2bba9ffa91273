import {
  areSuccesses,
  type ContentModel,
  type OperationModel,
  planStatuses,
  preferredContent,
  type ResponseModel,
} from "@org/codegen/contract";
import { equalJson } from "@org/test-doubles/json";
import { joinPointer } from "@org/test-doubles/pointer";
import { codeSpan } from "@org/text/markdown";
import type { Effect, Finding } from "../finding.ts";
import type { CompareContext } from "../pair.ts";
import { compareResponseHeaders } from "./compare-response-headers.ts";
import { type OperationSides, operationFinding, schemaFindings } from "./operation-sides.ts";
import { bodyTypeOf, hasTypeName, isUnknown } from "./response-type.ts";

const CONTEXT: CompareContext = { direction: "response", subject: "response", typed: true };

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

function pointerOfStatus({ pointer }: OperationModel, status: string): string {
  return joinPointer(pointer, "responses", status);
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
  const isSame = success && others.length > 0 && others.every((one) => hasSameBody(before, one));
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
  const isKnown = known.length === 0 || known.some((other) => hasSameBody(other, after));
  // `unwrap` returns the data of any success: another type among them changes its type.
  const effect: Effect = isKnown ? "adds" : "breaks";
  return operationFinding(sides, "success-status-added", effect, summary, pointers);
}

function hasSameBody(left: ResponseModel, right: ResponseModel): boolean {
  const [type, other] = [bodyTypeOf(left, true), bodyTypeOf(right, true)];
  if (type !== other) return false;
  if (type !== "json") return true;
  const [one, two] = [preferredContent(left.contents), preferredContent(right.contents)];
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

function compareBody(
  sides: OperationSides,
  before: ResponseModel,
  after: ResponseModel,
): Finding[] {
  // A range or `default` describes either successes or failures, never both.
  const success = /^2/.test(before.status) || /^2/.test(after.status);
  const [was, is] = [bodyTypeOf(before, success), bodyTypeOf(after, success)];
  const [read, willRead] = [preferredContent(before.contents), preferredContent(after.contents)];
  const pointers = {
    before: pointerOfStatus(sides.before, before.status),
    after: pointerOfStatus(sides.after, after.status),
  };
  const findings: Finding[] = [];
  if (was !== is) {
    const name = `The ${after.status} response`;
    if (!read) {
      const effect = success ? "breaks" : "adds";
      const summary = `${name} now has a body.`;
      findings.push(operationFinding(sides, "response-body-added", effect, summary, pointers));
    } else if (!willRead) {
      const isShown = success || !isUnknown(sides, "before", before, success);
      const effect = isShown ? "breaks" : "wire";
      const summary = `${name} no longer has a documented body.`;
      findings.push(operationFinding(sides, "response-body-removed", effect, summary, pointers));
    } else {
      const effect = isUnknown(sides, "before", before, success) ? "adds" : "breaks";
      const summary = `${name} is read as ${codeSpan(willRead.mediaType)} instead of ${codeSpan(read.mediaType)}.`;
      findings.push(operationFinding(sides, "response-kind-changed", effect, summary, pointers));
    }
  } else if (read && willRead && read.mediaType !== willRead.mediaType) {
    const summary = `The ${after.status} response is ${codeSpan(willRead.mediaType)} instead of ${codeSpan(read.mediaType)}.`;
    findings.push(
      operationFinding(sides, "response-media-type-changed", "wire", summary, pointers),
    );
  }
  if (hasTypeName(before) && (!hasTypeName(after) || before.status !== after.status)) {
    const summary = `The type of the ${before.status} response's body no longer has a name of its own.`;
    findings.push(
      operationFinding(sides, "response-type-name-removed", "breaks", summary, pointers),
    );
  }
  return [...findings, ...compareContents(sides, before, after, was === "json" && is === "json")];
}

function compareContents(
  sides: OperationSides,
  before: ResponseModel,
  after: ResponseModel,
  typed: boolean,
): Finding[] {
  const [read, willRead] = [preferredContent(before.contents), preferredContent(after.contents)];
  const part = (side: "before" | "after", status: string, { mediaType, schema }: ContentModel) => {
    const base = pointerOfStatus(sides[side], status);
    return { schema, pointer: joinPointer(base, "content", mediaType, "schema") };
  };
  const compare = (one: ContentModel, other: ContentModel, isTyped: boolean) =>
    schemaFindings(sides, {
      before: [part("before", before.status, one)],
      after: [part("after", after.status, other)],
      context: { ...CONTEXT, typed: isTyped },
    });
  const findings: Finding[] = [];
  if (read && willRead) findings.push(...compare(read, willRead, typed));
  for (const content of before.contents) {
    const twin = after.contents.find(({ mediaType }) => mediaType === content.mediaType);
    if (twin && (content !== read || twin !== willRead))
      findings.push(...compare(content, twin, false));
    if (twin || content === read) continue;
    const pointers = { before: part("before", before.status, content).pointer, removed: true };
    const summary = `The ${before.status} response is no longer offered as ${codeSpan(content.mediaType)}.`;
    findings.push(
      operationFinding(sides, "response-media-type-removed", "wire", summary, pointers),
    );
  }
  for (const content of after.contents) {
    const isKnown = before.contents.some(({ mediaType }) => mediaType === content.mediaType);
    if (isKnown || content === willRead) continue;
    const pointers = { after: part("after", after.status, content).pointer };
    const summary = `The ${after.status} response is also offered as ${codeSpan(content.mediaType)}.`;
    findings.push(operationFinding(sides, "response-media-type-added", "wire", summary, pointers));
  }
  return findings;
}

import type { OperationModel } from "@org/codegen/contract";
import { entriesOf, equalJson, type JsonObject, objectOr } from "@org/test-doubles/json";
import { joinPointer } from "@org/test-doubles/pointer";
import { codeSpan } from "@org/text/markdown";
import type { Finding } from "../finding.ts";
import { asSchema } from "../schemas/keyword-types.ts";
import { type OperationSides, operationFinding, schemaFindings } from "./operation-sides.ts";

/** Compares the headers of a response: no type shows them, so a change affects only the wire. */
export function compareResponseHeaders(
  sides: OperationSides,
  status: string,
  newStatus: string,
): readonly Finding[] {
  const [left, right] = [
    headersOf(sides.raw.before, status),
    headersOf(sides.raw.after, newStatus),
  ];
  const findings: Finding[] = [];
  for (const [key, { name, header: before }] of left) {
    const at = headerPointer(sides.before, status, name);
    const twin = right.get(key);
    if (!twin) {
      const summary = `The ${status} response no longer has the header ${codeSpan(name)}.`;
      const pointers = { before: at, removed: true };
      findings.push(operationFinding(sides, "response-header-removed", "wire", summary, pointers));
      continue;
    }
    const after = twin.header;
    const pointers = { before: at, after: headerPointer(sides.after, newStatus, twin.name) };
    if ((before["required"] === true) !== (after["required"] === true)) {
      const [rule, word] =
        after["required"] === true
          ? (["response-header-became-required", "now"] as const)
          : (["response-header-became-optional", "no longer"] as const);
      const summary = `The header ${codeSpan(name)} of the ${newStatus} response is ${word} always sent.`;
      findings.push(operationFinding(sides, rule, "wire", summary, pointers));
    }
    if (!equalJson(textOf(before), textOf(after))) {
      const summary = `The header ${codeSpan(name)} of the ${newStatus} response has another description.`;
      findings.push(operationFinding(sides, "operation-text-changed", "text", summary, pointers));
    }
    findings.push(
      ...schemaFindings(sides, {
        before: [{ schema: asSchema(before["schema"]), pointer: joinPointer(at, "schema") }],
        after: [
          { schema: asSchema(after["schema"]), pointer: joinPointer(pointers.after, "schema") },
        ],
        context: { direction: "response", subject: "header", typed: false },
      }),
    );
  }
  for (const [key, { name }] of right) {
    if (left.has(key)) continue;
    const pointers = { after: headerPointer(sides.after, newStatus, name) };
    const summary = `The ${newStatus} response now has the header ${codeSpan(name)}.`;
    findings.push(operationFinding(sides, "response-header-added", "wire", summary, pointers));
  }
  return findings;
}

/** By lower-case name (RFC 9110 section 5.1). */
function headersOf(
  operation: JsonObject,
  status: string,
): ReadonlyMap<string, { name: string; header: JsonObject }> {
  const response = objectOr(objectOr(operation["responses"])[status]);
  return new Map(
    entriesOf(objectOr(response["headers"])).map(([name, header]) => [
      name.toLowerCase(),
      { name, header: objectOr(header) },
    ]),
  );
}

function headerPointer({ pointer }: OperationModel, status: string, name: string): string {
  return joinPointer(pointer, "responses", status, "headers", name);
}

function textOf(header: JsonObject): JsonObject {
  const { schema: _, content: __, required: ___, ...text } = header;
  return text;
}

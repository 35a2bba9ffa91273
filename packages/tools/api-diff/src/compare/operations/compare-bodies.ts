import {
  bodyKind,
  type ContentModel,
  type OperationModel,
  preferredContent,
} from "@org/codegen/contract";
import { equalJson, objectOr } from "@org/test-doubles/json";
import { joinPointer } from "@org/test-doubles/pointer";
import { codeSpan } from "@org/text/markdown";
import type { Finding } from "../finding.ts";
import type { CompareContext } from "../pair.ts";
import {
  type OperationSides,
  operationFinding,
  pointersBelow,
  schemaFindings,
} from "./operation-sides.ts";

const CONTEXT: CompareContext = { direction: "request", subject: "request", typed: true };

/** Compares the request body of an operation. */
export function compareBodies(sides: OperationSides): readonly Finding[] {
  const [before, after] = [sides.before.requestBody, sides.after.requestBody];
  if (!before && !after) return [];
  const pointers = pointersBelow(sides, "requestBody");
  if (!before || !after) {
    const body = before ?? after;
    // A body without content has no type.
    const shown = preferredContent(body?.contents ?? []) !== undefined;
    if (before) {
      const effect = shown ? "breaks" : "wire";
      const gone = { before: pointers.before, removed: true };
      const summary = "The request body was removed.";
      return [operationFinding(sides, "request-body-removed", effect, summary, gone)];
    }
    const isRequired = after?.required === true;
    const rule = isRequired ? "required-request-body-added" : "request-body-added";
    const effect = shown ? (isRequired ? "breaks" : "adds") : "wire";
    const summary = `A${isRequired ? " required" : "n optional"} request body was added.`;
    return [operationFinding(sides, rule, effect, summary, { after: pointers.after })];
  }
  const findings: Finding[] = [];
  if (before.required !== after.required) {
    const shown = [before, after].every(({ contents }) => preferredContent(contents));
    const word = after.required ? "required" : "optional";
    const effect = after.required ? "breaks" : "adds";
    const summary = `The request body is now ${word}.`;
    const rule = `request-body-became-${word}` as const;
    findings.push(operationFinding(sides, rule, shown ? effect : "wire", summary, pointers));
  }
  if (before.description !== after.description) {
    const summary = "The request body's description changed.";
    findings.push(operationFinding(sides, "operation-text-changed", "text", summary, pointers));
  }
  return [...findings, ...compareContents(sides)];
}

function schemaPart({ pointer }: OperationModel, { mediaType, schema }: ContentModel) {
  return { schema, pointer: joinPointer(pointer, "requestBody", "content", mediaType, "schema") };
}

/** The client sends one of the media types; the others affect only the wire. */
function compareContents(sides: OperationSides): readonly Finding[] {
  const left = sides.before.requestBody?.contents ?? [];
  const right = sides.after.requestBody?.contents ?? [];
  const [sent, willSend] = [preferredContent(left), preferredContent(right)];
  const findings: Finding[] = [];
  if (sent && willSend) {
    findings.push(...compareSent(sides, sent, willSend));
  } else if (sent || willSend) {
    const isNeeded = sent !== undefined || sides.after.requestBody?.required === true;
    const rule = sent ? "request-body-removed" : "request-body-added";
    const effect = isNeeded ? "breaks" : "adds";
    const summary = `The request body's content is ${sent ? "no longer" : "now"} described.`;
    const pointers = pointersBelow(sides, "requestBody");
    findings.push(operationFinding(sides, rule, effect, summary, pointers));
  }
  for (const content of left) {
    const { mediaType } = content;
    const twin = right.find((other) => other.mediaType === mediaType);
    if (!twin) {
      if (content === sent) continue;
      const pointers = { before: schemaPart(sides.before, content).pointer, removed: true };
      const summary = `A body of ${codeSpan(mediaType)} is no longer accepted.`;
      findings.push(
        operationFinding(sides, "request-media-type-removed", "wire", summary, pointers),
      );
    } else if (content !== sent || twin !== willSend) {
      findings.push(
        ...schemaFindings(sides, {
          before: [schemaPart(sides.before, content)],
          after: [schemaPart(sides.after, twin)],
          context: { ...CONTEXT, typed: false },
        }),
      );
    }
  }
  for (const content of right) {
    if (content === willSend || left.some(({ mediaType }) => mediaType === content.mediaType))
      continue;
    const pointers = { after: schemaPart(sides.after, content).pointer };
    const summary = `A body of ${codeSpan(content.mediaType)} is now accepted too.`;
    findings.push(operationFinding(sides, "request-media-type-added", "wire", summary, pointers));
  }
  return findings;
}

function compareSent(sides: OperationSides, sent: ContentModel, willSend: ContentModel): Finding[] {
  const [before, after] = [schemaPart(sides.before, sent), schemaPart(sides.after, willSend)];
  const pointers = { before: before.pointer, after: after.pointer };
  const findings: Finding[] = [];
  const [wasBytes, isBytes] = [sent, willSend].map(
    ({ mediaType }) => bodyKind(mediaType) === "binary",
  );
  if (sent.mediaType !== willSend.mediaType) {
    const summary = `The body is sent as ${codeSpan(willSend.mediaType)} instead of ${codeSpan(sent.mediaType)}.`;
    const effect = wasBytes === isBytes ? "breaks-runtime" : "breaks";
    findings.push(operationFinding(sides, "request-media-type-changed", effect, summary, pointers));
  }
  const encoding = (side: "before" | "after", { mediaType }: ContentModel) => {
    const content = objectOr(objectOr(sides.raw[side]["requestBody"])["content"]);
    return objectOr(content[mediaType])["encoding"];
  };
  if (!equalJson(encoding("before", sent), encoding("after", willSend))) {
    const summary = "Parts of the request body are serialized differently (`encoding`).";
    findings.push(operationFinding(sides, "request-encoding-changed", "wire", summary, pointers));
  }
  const typed = !wasBytes && !isBytes;
  return [
    ...findings,
    ...schemaFindings(sides, {
      before: [before],
      after: [after],
      context: { ...CONTEXT, typed },
    }),
  ];
}

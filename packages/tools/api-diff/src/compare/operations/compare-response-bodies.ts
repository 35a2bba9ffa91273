import {
  type ContentModel,
  preferredContent,
  type ResponseModel,
  readAs,
} from "@org/codegen/contract";
import { equalJson } from "@org/test-doubles/json";
import { joinPointer } from "@org/test-doubles/pointer";
import { codeSpan } from "@org/text/markdown";
import type { Finding } from "../finding.ts";
import type { CompareContext } from "../pair.ts";
import {
  type OperationSides,
  operationFinding,
  pointerOfStatus,
  schemaFindings,
} from "./operation-sides.ts";
import { bodyTypeOf, hasTypeName, isUnknown } from "./response-type.ts";

const CONTEXT: CompareContext = { direction: "response", subject: "response", typed: true };

/** Compares the body of a response: what it is read as, its schema, and its other media types. */
export function compareBody(
  sides: OperationSides,
  before: ResponseModel,
  after: ResponseModel,
): Finding[] {
  // A range or `default` describes either successes or failures, never both.
  const success = /^2/.test(before.status) || /^2/.test(after.status);
  const [was, is] = [
    bodyTypeOf(sides, "before", before, success),
    bodyTypeOf(sides, "after", after, success),
  ];
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
  const [hadName, hasName] = [
    hasTypeName(sides, "before", before, success),
    hasTypeName(sides, "after", after, success),
  ];
  if (hadName && (!hasName || before.status !== after.status)) {
    const summary = `The type of the ${before.status} response's body no longer has a name of its own.`;
    findings.push(
      operationFinding(sides, "response-type-name-removed", "breaks", summary, pointers),
    );
  }
  const typed = was === "json" && is === "json";
  return [...findings, ...compareContents(sides, before, after, { typed, success })];
}

function compareContents(
  sides: OperationSides,
  before: ResponseModel,
  after: ResponseModel,
  { typed, success }: { readonly typed: boolean; readonly success: boolean },
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
    // A failure comes in whichever type the vendor chooses, a success in the one that is requested.
    const isShown = !success && widensFailure(sides, before, content);
    const effect = isShown ? "breaks" : "wire";
    findings.push(operationFinding(sides, "response-media-type-added", effect, summary, pointers));
  }
  return findings;
}

/** Whether a content more is of a type that a failure's documented ones have not. */
function widensFailure(sides: OperationSides, before: ResponseModel, added: ContentModel): boolean {
  if (isUnknown(sides, "before", before, false)) return false;
  const { document } = sides.contracts.after;
  const kind = readAs(added, false, document);
  return !before.contents.some(
    (known) =>
      readAs(known, false, sides.contracts.before.document) === kind &&
      (kind === "text" || equalJson(known.schema, added.schema)),
  );
}

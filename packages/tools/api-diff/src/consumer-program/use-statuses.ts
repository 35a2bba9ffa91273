import {
  areSuccesses,
  bodyKind,
  type OperationModel,
  operationKey,
  planStatuses,
  preferredContent,
  type ResponseModel,
  type StatusPlan,
} from "@org/codegen/contract";
import type { JsonObject } from "@org/test-doubles/json";
import { joinPointer } from "@org/test-doubles/pointer";
import { type ProgramWriter, useOf } from "./program-writer.ts";
import { nodeAt } from "./schema-node.ts";
import type { KeptOperation } from "./use-call.ts";
import type { SchemaPair } from "./walk-schemas.ts";

/** The documents of both contracts. */
export interface DocumentPair {
  readonly before: JsonObject;
  readonly after: JsonObject;
}

/** Switches over the statuses of a result and assigns each body; returns the bodies' schemas. */
export function useStatuses(
  { old, now, index }: KeptOperation,
  documents: DocumentPair,
  program: ProgramWriter,
): SchemaPair[] {
  const { operation } = old;
  const key = operationKey(operation);
  const [before, after] = [`OldResult${index}`, `NewResult${index}`];
  program.scaffold(`type ${before} = Awaited<ReturnType<typeof Old.${operation.name}>>;`);
  program.scaffold(`type ${after} = Awaited<ReturnType<typeof New.${now.operation.name}>>;`);
  const arms = armsOf(operation, now.operation);
  const responses = joinPointer(operation.pointer, "responses");
  program.add(
    useOf(key, "status-exhaustive", responses),
    `void ((result: ${after}) => {`,
    "  switch (result.status) {",
  );
  for (const { code, success, pointer } of arms) {
    const [type, value] = success
      ? [`DataAt<${before}, ${code}>`, "result.data"]
      : [`BodyAt<${before}, ${code}>`, "result.error.body"];
    program.add(
      useOf(key, "response-assign", pointer),
      `    case ${code}: { const body: ${type} = ${value}; void body; break; }`,
    );
  }
  const known = arms.map(({ code }) => code).join(" | ") || "never";
  program.add(
    useOf(key, "status-exhaustive", responses),
    "    default:",
    "  }",
    "});",
    `void ((status: Exclude<StatusOf<${after}>, ${known}>): Exclude<StatusOf<${before}>, ${known}> => status);`,
  );
  const assign = useOf(key, "response-assign", responses);
  program.add(assign, `void ((result: ${after}): Unwrapped<${before}> => New.unwrap(result));`);
  program.add(assign, `void ((body: BodyOf<${after}>): BodyOf<${before}> => body);`);
  return arms.flatMap(({ code, success, pointer, nowPointer, union }) => {
    const node = nodeAt(documents.before, pointer);
    if (!node) return [];
    const lookUp = success ? "DataAt" : "BodyAt";
    return {
      operation: key,
      direction: "response" as const,
      before: node,
      after: nowPointer === undefined ? undefined : nodeAt(documents.after, nowPointer),
      oldType: `${lookUp}<${before}, ${code}>`,
      newType: `${lookUp}<${after}, ${code}>`,
      union,
    };
  });
}

interface Arm {
  readonly code: number;
  readonly success: boolean;
  /** Of the schema if there is one, else of the response. */
  readonly pointer: string;
  readonly nowPointer: string | undefined;
  /** Of the media types of a failure, if it may be of several: its type is their union. */
  readonly union: string | undefined;
}

/** One code of every documented status and, if the new contract distinguishes more of them, one of each. */
function armsOf(old: OperationModel, now: OperationModel): Arm[] {
  const plan = planStatuses(old.responses.map(({ status }) => status));
  const nowPlan = planStatuses(now.responses.map(({ status }) => status));
  return old.responses.flatMap((response) => {
    const codes = plan.documented.get(response.status) ?? [];
    const success = areSuccesses(codes);
    const schema = schemaPointer(old, response);
    if (codes.length === 0) return [];
    const at = joinPointer(old.pointer, "responses", response.status);
    const isChoice = !success && response.contents.length > 1;
    const byStatus = new Map(codes.map((code) => [statusOf(nowPlan, code), code]));
    return [...byStatus].map(([status, code]) => {
      const counterpart = now.responses.find((candidate) => candidate.status === status);
      return {
        code,
        success,
        pointer: schema ?? at,
        nowPointer: counterpart && schemaPointer(now, counterpart),
        union: isChoice ? joinPointer(at, "content") : undefined,
      };
    });
  });
}

function statusOf(plan: StatusPlan, code: number): string | undefined {
  return [...plan.documented].find(([, codes]) => codes.includes(code))?.[0];
}

/** Pointer of a response body's schema; undefined if its type does not come from one. */
function schemaPointer(
  { pointer }: OperationModel,
  { status, contents }: ResponseModel,
): string | undefined {
  const content = preferredContent(contents);
  if (!content) return undefined;
  const kind = bodyKind(content.mediaType);
  if (kind !== "json") return undefined;
  return joinPointer(pointer, "responses", status, "content", content.mediaType, "schema");
}

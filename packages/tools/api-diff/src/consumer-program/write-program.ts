import { operationKey, type TypedContract } from "@org/codegen/contract";
import { joinPointer } from "@org/test-doubles/pointer";
import { pairInputs } from "./pair-inputs.ts";
import {
  createProgramWriter,
  type ProgramWriter,
  pathHeader,
  programHeader,
  useOf,
} from "./program-writer.ts";
import { nodeAt } from "./schema-node.ts";
import type { ProgramLine } from "./use.ts";
import { type KeptOperation, useCall } from "./use-call.ts";
import { useClient } from "./use-client.ts";
import { useExports } from "./use-exports.ts";
import { usePathCall } from "./use-path-call.ts";
import { useRequest } from "./use-request.ts";
import { useResponse } from "./use-response.ts";
import { useStatuses } from "./use-statuses.ts";
import { type SchemaPair, walkSchemas } from "./walk-schemas.ts";

/** The folders of the two packages, as a module specifier begins. */
export interface PackagePaths {
  readonly old: string;
  readonly new: string;
}

/**
 * The consumer program: it uses everything of the old package, but imports the new one. Written for the
 * same contract twice, it must compile.
 */
export function writeProgram(
  before: TypedContract,
  after: TypedContract,
  paths: PackagePaths,
): readonly ProgramLine[] {
  const program = createProgramWriter();
  const client = `${after.contract.model.names.pascal}Client`;
  for (const line of programHeader(paths.old, paths.new, client)) program.scaffold(line);
  const hasPaths = [before, after].every(({ files }) => files.has("openapi-fetch.ts"));
  if (hasPaths) for (const line of pathHeader(paths.new)) program.scaffold(line);
  useExports(before, program);
  useClient(before, after, program);
  const documents = { before: before.contract.document, after: after.contract.document };
  const renamed = new Map(
    [...after.operations]
      .filter(([key]) => !before.operations.has(key))
      .map(([key, operation]) => [shapeOf(key), operation]),
  );
  const roots = [...before.operations].flatMap(([key, old], index) => {
    const pair = { old, now: after.operations.get(key) ?? renamed.get(shapeOf(key)), index };
    if (hasPaths) usePathCall(pair, documents, program);
    if (!isKept(pair)) return [];
    useCall(pair, program);
    const bodies = useStatuses(pair, documents, program);
    usePages(pair, program);
    return [...pairInputs(pair, documents), ...bodies];
  });
  const unused = pairUnused(before, after);
  for (const { before: node, oldType, newType } of unused) {
    const use = useOf(null, "response-assign", node.pointer);
    program.add(use, `void ((value: ${newType}): ${oldType} => value);`);
  }
  walkSchemas([...roots, ...unused], before, after, (visited) => {
    if (visited.direction === "request") useRequest(visited, before, program);
    else useResponse(visited, program);
  });
  return program.lines();
}

/** The key of an operation without the names of its path's parameters. */
function shapeOf(key: string): string {
  return key.replaceAll(/\{[^{}]*\}/g, "{}");
}

function isKept(pair: { now: unknown }): pair is KeptOperation {
  return pair.now !== undefined;
}

/** Schemas that no operation uses: their types are exported too, to be read. */
function pairUnused(before: TypedContract, after: TypedContract): SchemaPair[] {
  return [...before.contract.model.schemas.keys()].flatMap((name) => {
    const pointer = joinPointer("/components/schemas", name);
    const node = nodeAt(before.contract.document, pointer);
    const now = nodeAt(after.contract.document, pointer);
    // A schema that is sent now accepts more than before, which a reader cannot rely on.
    const isSent = after.writer.directions.used.get(name)?.has("request") ?? false;
    if (!node || !now || isSent || before.writer.directions.used.has(name)) return [];
    return {
      operation: null,
      direction: "response" as const,
      before: node,
      after: now,
      oldType: `Old.${before.writer.nameOf(name, "response")}`,
      newType: `New.${after.writer.nameOf(name, "response")}`,
      union: undefined,
    };
  });
}

/** Reads a list page by page. */
function usePages({ old, now }: KeptOperation, program: ProgramWriter): void {
  const { operation, types } = old;
  if (!operation.pagination) return;
  program.add(
    useOf(operationKey(operation), "pages", joinPointer(operation.pointer, "x-pagination")),
    "void (async () => {",
    `  for await (const item of New.paginate(New.${now.operation.name}, client, given<Old.${types.init}>())) {`,
    `    const known: ItemOf<typeof Old.${operation.name}> = item; void known;`,
    "  }",
    "});",
  );
}

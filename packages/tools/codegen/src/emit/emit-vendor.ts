import type { ApiModel, FileTree } from "../model.ts";
import { emitClient } from "./client/client.ts";
import { emitIndex } from "./entries/index-file.ts";
import { emitOpenapiFetch } from "./entries/openapi-fetch-file.ts";
import { emitQuery } from "./entries/query-file.ts";
import { emitValues } from "./entries/values-file.ts";
import { emitMetadata } from "./metadata/metadata-file.ts";
import { nameMetadata } from "./metadata/metadata-names.ts";
import { writeOperations } from "./operations/emitted-operation.ts";
import { emitOperations } from "./operations/operations.ts";
import { emitWebhooks } from "./operations/webhooks.ts";
import { emitPackageFiles, scaffoldPackage } from "./package/package-files.ts";
import { emitReadme } from "./package/readme.ts";
import { emitSchemas } from "./schemas/schemas.ts";
import { createTypeWriter } from "./schemas/type-writer.ts";
import { emitSkill } from "./skill/skill.ts";
import { skillPath } from "./skill/skill-path.ts";
import { emitTesting } from "./testing/testing.ts";
import { emitOpenapiTypes } from "./types.ts";

/** A vendor's package as files, by path from the workspace root. */
export interface EmittedPackage {
  /** Rewritten on every run. */
  readonly machine: FileTree;
  /** Written once, then maintained by people. */
  readonly scaffold: FileTree;
  /** Named types of schemas, parameters, bodies, responses and errors. */
  readonly namedTypes: number;
}

/** Emits all files of one vendor's package. Rejects if openapi-typescript refuses the contract. */
export async function emitVendor(
  model: ApiModel,
  version: string,
  license: string,
): Promise<EmittedPackage> {
  const writer = createTypeWriter(model);
  const schemas = emitSchemas(model, writer);
  const written = writeOperations(model, writer);
  const metadataName = nameMetadata(model.operations);
  const operations = emitOperations(model, writer, written, metadataName);
  const values = emitValues(model, writer.names);
  const webhooks = emitWebhooks(model, writer);
  const generated: (readonly [string, string])[] = [
    ["src/generated/openapi.ts", emitOpenapiTypes(model, writer.names.ofSchema)],
    ["src/generated/schemas.ts", schemas],
    ["src/generated/operations.ts", operations],
    ["src/generated/metadata.ts", emitMetadata(model, written.emitted, metadataName)],
    ["src/generated/client.ts", emitClient(model)],
    ...(values === undefined ? [] : [["src/generated/values.ts", values] as const]),
    ...(webhooks === undefined ? [] : [["src/generated/webhooks.ts", webhooks] as const]),
    [
      "src/generated/index.ts",
      emitIndex({ values: values !== undefined, webhooks: webhooks !== undefined }),
    ],
    ["src/generated/openapi-fetch.ts", emitOpenapiFetch(model, metadataName)],
    ["src/generated/query.ts", emitQuery(model, written.emitted)],
    ["src/generated/testing.ts", emitTesting(model, writer, written.emitted, operations)],
    ["README.md", emitReadme(model)],
    [skillPath(model.names.slug), emitSkill(model, writer)],
  ];
  const folder = `packages/${model.names.slug}`;
  const below = (tree: Iterable<readonly [string, string]>): FileTree =>
    new Map([...tree].map(([path, text]) => [`${folder}/${path}`, text]));
  return {
    machine: below([...generated, ...emitPackageFiles(model, version, license)]),
    scaffold: below(scaffoldPackage(model)),
    namedTypes:
      (schemas + operations + (webhooks ?? "")).match(/^export (?:interface|type) /gm)?.length ?? 0,
  };
}

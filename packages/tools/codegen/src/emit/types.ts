import {
  astToString,
  type GlobalContext,
  type OpenAPI3,
  resolveRef,
  scanDiscriminators,
  transformSchema,
} from "openapi-typescript";
import ts from "typescript";
import {
  entriesOf,
  isArray,
  type Json,
  type JsonObject,
  objectOr,
  stringOr,
} from "../json/json.ts";
import { pointerOfReference, readPointer } from "../json/pointer.ts";
import type { ApiModel } from "../model.ts";
import { componentName } from "../schema-direction.ts";
import type { NodeKind } from "../spec/node-kinds.ts";
import { rewriteNodes } from "../spec/walk-nodes.ts";
import { findRecursiveAliases } from "./schemas/recursive-aliases.ts";
import { isPlainObject } from "./schemas/schema-type.ts";
import { escapeInvisible, HEADER } from "./text/source-text.ts";

/**
 * The `paths`, `components` and `operations` types, as openapi-typescript writes them: the type
 * shape that its users know. The only file that uses openapi-typescript, which is no longer
 * maintained. Only its transform is used: its loader, which fetches and reads whatever a `$ref` names
 * anywhere in a document, is never called, and its `enum` option, which executes text of the
 * document, stays off.
 * @param nameOf the exported type of a component schema in `schemas.ts`
 * @throws Error if openapi-typescript cannot write the contract
 */
export function emitOpenapiTypes(model: ApiModel, nameOf: (schemaName: string) => string): string {
  const aliases = findRecursiveAliases(model.schemas);
  const imports = [...aliases].map((name) => `${nameOf(name)} as ${nameOf(name)}Schema`);
  const contract = prepare(model);
  const nodes = transformSchema(contract, {
    ...contextOf(contract),
    ...(imports.length > 0
      ? { inject: `import type { ${imports.join(", ")} } from "./schemas.ts";` }
      : {}),
    transform: (schema, { path }) => {
      const name = componentName(path);
      // A cycle of aliases cannot be written inside an interface (TS2502): it refers to ours.
      if (name !== undefined && aliases.has(name)) return reference(`${nameOf(name)}Schema`);
      if (schema.format !== "binary") return undefined;
      const nullable = Array.isArray(schema.type) && schema.type.includes("null");
      return nullable
        ? ts.factory.createUnionTypeNode([reference("Blob"), NULL])
        : reference("Blob");
    },
  });
  return `${HEADER}${escapeInvisible(astToString(nodes))}`;
}

/** What openapi-typescript's entry point would set, with two options that differ from its defaults. */
function contextOf(contract: OpenAPI3) {
  return {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    defaultNonNullable: false,
    discriminators: scanDiscriminators(contract, { silent: true }),
    emptyObjectsUnknown: true,
    enum: false,
    enumValues: false,
    conditionalEnums: false,
    dedupeEnums: false,
    excludeDeprecated: false,
    exportType: false,
    immutable: false,
    injectFooter: [],
    pathParamsAsTypes: false,
    postTransform: undefined,
    propertiesRequiredByDefault: false,
    rootTypes: false,
    rootTypesNoSchemaPrefix: false,
    rootTypesKeepCasing: false,
    silent: true,
    transformProperty: undefined,
    makePathsEnum: false,
    generatePathParams: false,
    readWriteMarkers: false,
    // The loader's configuration, which the transform never reads.
    redoc: undefined as unknown as GlobalContext["redoc"],
    resolve: <Node>(reference: string): Node | undefined =>
      resolveRef<Node>(contract, reference, { silent: true }),
  };
}

const NULL = ts.factory.createLiteralTypeNode(ts.factory.createNull());

function reference(name: string): ts.TypeReferenceNode {
  return ts.factory.createTypeReferenceNode(name);
}

/** Adapts the contract to openapi-typescript, which writes references below a schema as paths that do not exist. */
function prepare({ contract }: ApiModel): OpenAPI3 {
  const inline = (node: Json, kind: NodeKind, open: readonly string[]): Json =>
    rewriteNodes(node, (found, { kind }) => visit(found, kind, open), kind);
  const visit = (found: JsonObject, kind: NodeKind, open: readonly string[]): Json => {
    // openapi-typescript would have every call give a body that has no type to be of.
    if (kind === "requestBody" && Object.keys(objectOr(found["content"])).length === 0) {
      return { ...found, required: false };
    }
    const node = kind === "schema" ? adapt(found, contract) : found;
    const target = stringOr(node["$ref"]);
    if (kind !== "schema" || target === undefined || componentName(target) !== undefined)
      return node;
    const pointer = pointerOfReference(target);
    const { $ref: _, ...siblings } = node;
    // Within itself a schema without a name cannot be written.
    if (pointer === undefined || open.includes(pointer)) return siblings;
    const copy = inline(readPointer(contract, pointer) ?? {}, "schema", [...open, pointer]);
    return { ...objectOr(copy), ...siblings };
  };
  // Valid OpenAPI 3.1 by now; a copy, because openapi-typescript edits its input.
  return structuredClone(inline(contract, "document", [])) as unknown as OpenAPI3;
}

/**
 * Removes discriminators, whose tags the schemas already state: openapi-typescript would write them
 * a second time. And required names that it would mistake for properties of a part of an `allOf`: those
 * that every object inherits (`toString`), and those of a part that may be no object, whose type has
 * no such key. The latter are required by a part of their own.
 */
function adapt(stated: JsonObject, contract: JsonObject): JsonObject {
  // An unchanged schema is not copied, and neither are its ancestors.
  if (stated["discriminator"] === undefined && !isArray(stated["allOf"])) return stated;
  const { discriminator: _, ...schema } = stated;
  const { allOf, required } = schema;
  if (!isArray(allOf) || !isArray(required)) return schema;
  const properties = new Map(allOf.flatMap((part) => propertiesOfChoice(part, contract)));
  const named = required.filter((name) => !(String(name) in Object.prototype));
  const moved = named.filter((name) => properties.has(String(name)));
  if (moved.length === 0) return { ...schema, required: named };
  const own = entriesOf(Object.fromEntries(properties)).filter(([name]) => moved.includes(name));
  const part = { type: "object", required: moved, properties: Object.fromEntries(own) };
  const kept = named.filter((name) => !moved.includes(name));
  return { ...schema, required: kept, allOf: [...allOf, part] };
}

/** The properties of a referenced schema that allows something else than an object of its own. */
function propertiesOfChoice(part: Json, contract: JsonObject): [string, Json][] {
  const pointer = pointerOfReference(stringOr(objectOr(part)["$ref"]) ?? "");
  const target = pointer === undefined ? {} : objectOr(readPointer(contract, pointer));
  return isPlainObject(target) ? [] : entriesOf(objectOr(target["properties"]));
}

import openapiTypescript, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import type { Json, JsonObject } from "../json/json.ts";
import { rewriteNodes } from "../spec/node-kinds.ts";
import { HEADER } from "./source-text.ts";

/**
 * The `paths`, `components` and `operations` types, as openapi-typescript writes them: the type
 * shape that its users know. The only file that knows openapi-typescript, which is no longer
 * maintained; it gets one self-contained document in memory, so it has nothing to fetch or read,
 * and its `enum` option, which executes text of the document, stays off.
 */
export async function emitOpenapiTypes(contract: JsonObject): Promise<string> {
  const blob = ts.factory.createTypeReferenceNode("Blob");
  const nullType = ts.factory.createLiteralTypeNode(ts.factory.createNull());
  // The contract is valid OpenAPI 3.1 by now; the copy is because openapi-typescript edits its input.
  const document = structuredClone(withoutDiscriminators(contract)) as unknown as OpenAPI3;
  const nodes = await openapiTypescript(document, {
    silent: true,
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    transform: (schema) => {
      if (schema.format !== "binary") return undefined;
      const nullable = Array.isArray(schema.type) && schema.type.includes("null");
      return nullable ? ts.factory.createUnionTypeNode([blob, nullType]) : blob;
    },
  });
  return `${HEADER}${astToString(nodes)}`;
}

/** The contract states the tags in its schemas: openapi-typescript would write them a second time. */
function withoutDiscriminators(contract: JsonObject): Json {
  return rewriteNodes(contract, (node, { kind }) => {
    if (kind !== "schema" || node["discriminator"] === undefined) return node;
    const { discriminator: _, ...schema } = node;
    return schema;
  });
}

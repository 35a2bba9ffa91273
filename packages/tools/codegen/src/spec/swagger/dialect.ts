import { type JsonObject, objectOr } from "../../json/json.ts";
import type { NodeKind } from "../node-kinds.ts";

/** How a document is walked, and where its schemas have names. */
export interface Dialect {
  readonly root: NodeKind;
  /** What a reference to a schema starts with. */
  readonly schemas: string;
}

const SWAGGER: Dialect = { root: "swagger", schemas: "#/definitions/" };
const OPENAPI: Dialect = { root: "document", schemas: "#/components/schemas/" };

/** Whether a document is Swagger 2.0, whose version YAML may have read as a number. */
export function isSwagger(document: JsonObject): boolean {
  return document["openapi"] === undefined && /^2(?:\.0)?$/.test(String(document["swagger"]));
}

/** Swagger 2.0 or OpenAPI 3; anything else is walked as the latter. */
export function dialectOf(document: JsonObject): Dialect {
  return isSwagger(document) ? SWAGGER : OPENAPI;
}

/** The named schemas of a document. */
export function schemasOf(document: JsonObject): JsonObject {
  return objectOr(
    isSwagger(document) ? document["definitions"] : objectOr(document["components"])["schemas"],
  );
}

/** The document with other named schemas. */
export function withSchemas(document: JsonObject, schemas: JsonObject): JsonObject {
  if (isSwagger(document)) return { ...document, definitions: schemas };
  return { ...document, components: { ...objectOr(document["components"]), schemas } };
}

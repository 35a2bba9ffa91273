import { type Node, operationOf, schemaOf } from "./carrier-document.ts";

/** A position in which a document can name another one, and how to put a reference there. */
export interface ReferencePosition {
  readonly name: string;
  /** Whether this is a reference that a generator must follow or refuse; otherwise it is data. */
  readonly followed: boolean;
  readonly put: (document: Node, target: string) => void;
}

function response(document: Node): Node {
  return operationOf(document).responses["200"];
}

/** Every position from which a tool is known to fetch or read. */
export const REFERENCE_POSITIONS: readonly ReferencePosition[] = [
  {
    name: "component schema",
    followed: true,
    put: (document, $ref) => {
      document.components.schemas.Other = { $ref };
    },
  },
  {
    name: "property",
    followed: true,
    put: (document, $ref) => {
      schemaOf(document).properties.kind = { $ref };
    },
  },
  {
    name: "array items",
    followed: true,
    put: (document, $ref) => {
      schemaOf(document).properties.kind = { type: "array", items: { $ref } };
    },
  },
  {
    name: "composition",
    followed: true,
    put: (document, $ref) => {
      schemaOf(document).allOf = [{ $ref }];
    },
  },
  {
    name: "additional properties",
    followed: true,
    put: (document, $ref) => {
      schemaOf(document).additionalProperties = { $ref };
    },
  },
  {
    name: "parameter",
    followed: true,
    put: (document, $ref) => operationOf(document).parameters.push({ $ref }),
  },
  {
    name: "request body",
    followed: true,
    put: (document, $ref) => {
      operationOf(document).requestBody = { $ref };
    },
  },
  {
    name: "response",
    followed: true,
    put: (document, $ref) => {
      operationOf(document).responses.default = { $ref };
    },
  },
  {
    name: "response header",
    followed: true,
    put: (document, $ref) => {
      response(document).headers["X-Request"] = { $ref };
    },
  },
  {
    name: "example object",
    followed: true,
    put: (document, $ref) => {
      response(document).content["application/json"].examples = { one: { $ref } };
    },
  },
  {
    name: "link",
    followed: true,
    put: (document, $ref) => {
      response(document).links.next = { $ref };
    },
  },
  {
    name: "callback",
    followed: true,
    put: (document, $ref) => {
      operationOf(document).callbacks.done = { $ref };
    },
  },
  {
    name: "path item",
    followed: true,
    put: (document, $ref) => {
      document.paths["/other"] = { $ref };
    },
  },
  {
    name: "data of an example",
    followed: false,
    put: (document, $ref) => {
      response(document).content["application/json"].example = { $ref };
    },
  },
  {
    name: "external value of an example",
    followed: false,
    put: (document, externalValue) => {
      response(document).content["application/json"].examples = { one: { externalValue } };
    },
  },
  {
    name: "extension",
    followed: false,
    put: (document, $ref) => {
      schemaOf(document)["x-base"] = { $ref };
    },
  },
  {
    name: "discriminator mapping",
    followed: false,
    put: (document, target) => {
      schemaOf(document).discriminator = { propertyName: "kind", mapping: { tee: target } };
    },
  },
  {
    name: "operation of a link",
    followed: false,
    put: (document, operationRef) => {
      response(document).links.next = { operationRef };
    },
  },
  {
    name: "$id of a schema",
    followed: false,
    put: (document, $id) => {
      schemaOf(document).$id = $id;
    },
  },
  {
    name: "$schema of a schema",
    followed: false,
    put: (document, $schema) => {
      schemaOf(document).$schema = $schema;
    },
  },
  {
    name: "dialect of the document",
    followed: false,
    put: (document, dialect) => {
      document.jsonSchemaDialect = dialect;
    },
  },
  {
    name: "default value",
    followed: false,
    put: (document, $ref) => {
      schemaOf(document).default = { $ref };
    },
  },
];

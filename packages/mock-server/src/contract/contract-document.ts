import type { sampleSchema } from "@org/test-doubles/sample";

/** A JSON Schema 2020-12 in a contract. */
export type Schema = Parameters<typeof sampleSchema>[0];

/** A reference within the same document (OpenAPI 3.1 section 4.8.23). */
export interface Reference {
  readonly $ref: string;
}

/** The parts of an OpenAPI 3.1 document that mock servers and test suites read. */
export interface ContractDocument {
  readonly openapi: string;
  readonly servers?: readonly ServerObject[];
  readonly security?: readonly SecurityRequirement[];
  readonly paths?: Readonly<Record<string, PathItem>>;
  readonly components?: Components;
}

/** A server and the defaults of its variables (OpenAPI 3.1 section 4.8.5). */
export interface ServerObject {
  readonly url: string;
  readonly variables?: Readonly<Record<string, { readonly default: string }>>;
}

/** Names of security schemes that are required together; empty if none is. */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

/** What references may lead to. */
export interface Components {
  readonly schemas?: Readonly<Record<string, Schema>>;
  readonly securitySchemes?: Readonly<Record<string, SecurityScheme | Reference>>;
}

/** How a credential is sent (OpenAPI 3.1 section 4.8.27). */
export interface SecurityScheme {
  readonly type: string;
  readonly in?: string;
  readonly name?: string;
  readonly scheme?: string;
}

/** The operations of one path. */
export interface PathItem {
  readonly parameters?: readonly (ParameterObject | Reference)[];
  readonly get?: OperationObject;
  readonly put?: OperationObject;
  readonly post?: OperationObject;
  readonly delete?: OperationObject;
  readonly options?: OperationObject;
  readonly head?: OperationObject;
  readonly patch?: OperationObject;
  readonly trace?: OperationObject;
}

/** One operation as in the document. */
export interface OperationObject {
  readonly operationId?: string;
  readonly "x-operation-name"?: string;
  readonly "x-idempotency"?: unknown;
  readonly parameters?: readonly (ParameterObject | Reference)[];
  readonly requestBody?: RequestBodyObject | Reference;
  readonly responses?: Readonly<Record<string, ResponseObject | Reference>>;
  readonly security?: readonly SecurityRequirement[];
  readonly servers?: readonly ServerObject[];
  readonly callbacks?: unknown;
}

/** One parameter as in the document. */
export interface ParameterObject {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly schema?: Schema;
  readonly content?: Readonly<Record<string, MediaTypeObject>>;
}

/** A request body as in the document. */
export interface RequestBodyObject {
  readonly required?: boolean;
  readonly content: Readonly<Record<string, MediaTypeObject>>;
}

/** A response as in the document. */
export interface ResponseObject {
  readonly description?: string;
  readonly content?: Readonly<Record<string, MediaTypeObject>>;
  readonly headers?: Readonly<Record<string, HeaderObject | Reference>>;
}

/** A response header as in the document. */
export interface HeaderObject {
  readonly required?: boolean;
  readonly schema?: Schema;
  readonly examples?: Readonly<Record<string, unknown>>;
}

/** A schema under its media type, with the vendor's examples. */
export interface MediaTypeObject {
  readonly schema?: Schema;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, unknown>>;
  readonly encoding?: Readonly<Record<string, EncodingObject>>;
}

/** How one property of a form is written. */
export interface EncodingObject {
  /** One media type or several, separated by commas. */
  readonly contentType?: string;
  readonly style?: string;
  readonly explode?: boolean;
}

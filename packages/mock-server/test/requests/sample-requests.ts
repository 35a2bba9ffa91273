import type { ContractDocument } from "../../src/contract/contract-document.ts";

const item = {
  type: "object",
  required: ["name"],
  properties: {
    name: { type: "string" },
    count: { type: "integer" },
    more: { type: "object", additionalProperties: true },
  },
} as const;
const stored = { description: "Stored.", content: { "application/json": { schema: item } } };

/** A contract with every location and every kind of body that Prism parses. */
export const sampleContract: ContractDocument = {
  openapi: "3.1.0",
  servers: [{ url: "https://api.acme.example/base" }],
  security: [{ token: [] }],
  paths: {
    "/items/{id}": {
      get: {
        operationId: "readItem",
        parameters: [
          { name: "id", in: "path", required: true, schema: { type: "string" } },
          { name: "limit", in: "query", schema: { type: "integer" } },
          {
            name: "filter",
            in: "query",
            style: "deepObject",
            schema: { type: "object", additionalProperties: { type: "string" } },
          },
          { name: "X-Depth", in: "header", schema: { type: "integer" } },
          { name: "theme", in: "cookie", schema: { type: "string", enum: ["dark", "light"] } },
        ],
        responses: { "200": stored },
      },
    },
    "/items": {
      post: {
        operationId: "createItem",
        requestBody: { required: true, content: { "application/json": { schema: item } } },
        responses: { "200": stored },
      },
    },
    "/forms": {
      post: {
        operationId: "sendForm",
        requestBody: {
          required: true,
          content: {
            "application/x-www-form-urlencoded": { schema: item },
            "multipart/form-data": { schema: item },
            "text/plain": { schema: { type: "string" } },
          },
        },
        responses: { "200": stored },
      },
    },
  },
  components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
};

/** A request in its parts, each of which can be replaced. */
export interface RequestParts {
  readonly method: string;
  readonly target: string;
  readonly version: string;
  /** Lines without their line breaks. */
  readonly headers: readonly string[];
  readonly body: string;
  /** Sent instead of a Content-Length and the body. */
  readonly rest?: string;
  /** Whether the request is incomplete, and nothing more is sent. */
  readonly ends?: boolean;
}

const SHARED = ["Host: 127.0.0.1", "Authorization: Bearer test-token", "Connection: close"];

/** Valid requests, one for each kind of body. */
export const VALID = {
  read: {
    method: "GET",
    target: "/base/items/a%20b?limit=5&filter[a]=b",
    version: "HTTP/1.1",
    headers: [...SHARED, "X-Depth: 2", "Cookie: theme=dark"],
    body: "",
  },
  json: {
    method: "POST",
    target: "/base/items",
    version: "HTTP/1.1",
    headers: [...SHARED, "Content-Type: application/json"],
    body: '{"name":"a"}',
  },
  form: {
    method: "POST",
    target: "/base/forms",
    version: "HTTP/1.1",
    headers: [...SHARED, "Content-Type: application/x-www-form-urlencoded"],
    body: "name=a",
  },
  multipart: {
    method: "POST",
    target: "/base/forms",
    version: "HTTP/1.1",
    headers: [...SHARED, "Content-Type: multipart/form-data; boundary=x"],
    body: '--x\r\nContent-Disposition: form-data; name="name"\r\n\r\na\r\n--x--\r\n',
  },
  text: {
    method: "POST",
    target: "/base/forms",
    version: "HTTP/1.1",
    headers: [...SHARED, "Content-Type: text/plain; charset=utf-8"],
    body: "name",
  },
} as const satisfies Record<string, RequestParts>;

/** The request with one header line in place of those of the same name, or added. */
export function withHeader(parts: RequestParts, line: string): RequestParts {
  return { ...parts, headers: [...without(parts, line.split(":", 1).join()), line] };
}

/** The request without its headers of this name. */
export function withoutHeader(parts: RequestParts, name: string): RequestParts {
  return { ...parts, headers: without(parts, name) };
}

function without({ headers }: RequestParts, name: string): readonly string[] {
  return headers.filter((line) => !line.toLowerCase().startsWith(`${name.toLowerCase()}:`));
}

/** The bytes of a request, one Latin-1 character each. */
export function writeRequest(parts: RequestParts): string {
  const { method, target, version, headers, body, rest } = parts;
  const length = body === "" ? [] : [`Content-Length: ${body.length}`];
  const head = [
    `${method} ${target} ${version}`,
    ...headers,
    ...(rest === undefined ? length : []),
  ];
  return rest === undefined
    ? `${head.join("\r\n")}\r\n\r\n${body}`
    : `${head.join("\r\n")}\r\n${rest}`;
}

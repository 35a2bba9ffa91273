import type { JsonObject } from "../../src/json/json.ts";
import type { FileTree } from "../../src/model.ts";
import { tryDocument } from "../../src/onboard/try-document.ts";
import { CONFIG_SCHEMA } from "./config-schema.ts";
import { findTypeErrors } from "./find-type-errors.ts";

/** The generated sources of a document, by path from the workspace root, and what was said about it. */
export interface TypedDocument {
  readonly files: FileTree;
  /** `CODE pointer` of each. */
  readonly problems: readonly string[];
}

/** Generates the package of a document whose `POST /things` takes and returns the schema `Thing`. */
export async function typeThing(
  schemas: JsonObject,
  openapi = "3.1.0",
  mediaType = "application/json",
): Promise<TypedDocument> {
  const content = { [mediaType]: { schema: { $ref: "#/components/schemas/Thing" } } };
  const post = {
    operationId: "sendThing",
    requestBody: { required: true, content },
    responses: { "200": { description: "ok", content } },
  };
  return typeDocument({ openapi, paths: { "/things": { post } }, components: { schemas } });
}

/** Generates the package of a document with the given fields. */
export async function typeDocument(fields: JsonObject): Promise<TypedDocument> {
  const document = {
    openapi: "3.1.0",
    info: { title: "Acme", version: "1" },
    servers: [{ url: "https://api.acme.example" }],
    ...fields,
  };
  const source = { slug: "acme", file: "api.json", url: "https://acme.example/api.json" };
  const tried = await tryDocument({ ...source, text: JSON.stringify(document) }, CONFIG_SCHEMA);
  const sources = [...tried.files].filter(
    ([path]) => path.includes("/src/generated/") && !path.endsWith("testing.ts"),
  );
  return {
    files: new Map(sources),
    problems: tried.diagnostics.map(({ code, pointer }) => `${code} ${pointer}`),
  };
}

/** Statements that must compile, and others that must not, beside a package's sources. */
export interface Usage {
  readonly accepts?: readonly string[];
  readonly refuses?: readonly string[];
}

const HEAD = `import type { SendThingBody as Sent, SendThingResponse as Got } from "./operations.ts";
declare const got: Got;
`;

/** The compiler's errors in a package and in what uses it; an accepted mistake is an error too. */
export function checkUsage(
  { files }: TypedDocument,
  { accepts = [], refuses = [] }: Usage,
): string[] {
  const wrong = refuses.map((line) => `// @ts-expect-error\n${line}`);
  const lines = [...accepts, ...wrong].map((line) => `{\n${line}\n}`);
  const program = `${HEAD}${lines.join("\n")}\nvoid got;\n`;
  return findTypeErrors(new Map([...files, ["packages/acme/src/generated/usage.ts", program]]));
}

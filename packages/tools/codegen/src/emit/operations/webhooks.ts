import { contentKind, preferredContent } from "../../media-type.ts";
import type { ApiModel, IncomingModel, ParameterLocation, RequestBodyModel } from "../../model.ts";
import { UNRECOGNIZED } from "../../open-values.ts";
import { declareType, schemaTypeNames } from "../schemas/schemas.ts";
import type { TypeWriter } from "../schemas/type-writer.ts";
import { importTypes } from "../text/import-text.ts";
import { describe, member } from "../text/object-member.ts";
import { DEPRECATED, docComment, HEADER, stringLiteral } from "../text/source-text.ts";
import { declareAlias, union } from "../text/type-text.ts";

/** `webhooks.ts`: what the vendor sends, as types; undefined for a vendor that sends nothing. */
export function emitWebhooks(model: ApiModel, writer: TypeWriter): string | undefined {
  if (model.incoming.length === 0) return undefined;
  const vendor = model.config.name;
  const emitted = model.incoming.map((incoming) => emitIncoming(incoming, vendor, writer));
  const webhooks = emitted.filter(({ incoming }) => incoming.operation === undefined);
  const map = webhooks.length === 0 ? "" : emitMap(webhooks, vendor, model, writer);
  const declarations = [...emitted.map(({ declaration }) => declaration), map]
    .filter(Boolean)
    .join("\n");
  const imports = [
    importTypes(declarations, UNRECOGNIZED, "@org/client-runtime"),
    importTypes(declarations, schemaTypeNames(model, writer), "./schemas.ts"),
  ].join("");
  return [HEADER, imports, declarations].filter(Boolean).join("\n");
}

interface EmittedIncoming {
  readonly incoming: IncomingModel;
  readonly name: string;
  readonly declaration: string;
}

const GROUPS: readonly (readonly [ParameterLocation, string])[] = [
  ["path", "path"],
  ["query", "query"],
  ["header", "headers"],
  ["cookie", "cookies"],
];

function emitIncoming(
  incoming: IncomingModel,
  vendor: string,
  writer: TypeWriter,
): EmittedIncoming {
  const name = writer.names.claim(incoming.typeName);
  const body = emitBody(incoming, writer);
  const response = emitResponse(incoming, writer);
  const members = [
    member("method", stringLiteral(incoming.method.toUpperCase()), true, RECEIVED, "  "),
    ...GROUPS.map(([location, key]) => emitGroup(incoming, location, key, writer)),
    ...(body === undefined ? [] : [member("body", body.name, body.required, RECEIVED, "  ")]),
    ...(response === undefined ? [] : [response.member]),
  ];
  const what =
    incoming.operation === undefined
      ? `What ${vendor} sends for the webhook \`${incoming.name}\`.`
      : `What ${vendor} sends for the callback \`${incoming.name}\` of \`${incoming.operation}\`, to \`${incoming.expression}\`.`;
  const comment = docComment(
    [what, incoming.summary, incoming.description],
    "",
    incoming.deprecated ? [DEPRECATED] : [],
  );
  const declaration = [
    ...(body === undefined ? [] : [body.declaration]),
    ...(response === undefined ? [] : [response.declaration]),
    `${comment}export interface ${name} {\n${members.join("")}}\n`,
  ].join("\n");
  return { incoming, name, declaration };
}

const RECEIVED = { undefinedAllowed: false };
const SENT = { undefinedAllowed: true };

/** Keeps the contract's spelling of header names, which may arrive in lower case. */
function emitGroup(
  { parameters }: IncomingModel,
  location: ParameterLocation,
  key: string,
  writer: TypeWriter,
): string {
  const own = parameters.filter((parameter) => parameter.in === location);
  if (own.length === 0) return "";
  const members = own.map(({ name, schema, required, description, deprecated }) => {
    const comment = docComment([description], "    ", deprecated ? [DEPRECATED] : []);
    return (
      comment + member(name, writer.type(schema, "response", "    "), required, RECEIVED, "    ")
    );
  });
  const required = own.some((parameter) => parameter.required);
  return member(key, `{\n${members.join("")}  }`, required, RECEIVED, "  ");
}

function emitBody({ requestBody, typeName }: IncomingModel, writer: TypeWriter) {
  const content = preferredContent(requestBody?.contents ?? []);
  if (!requestBody || !content) return undefined;
  const name = writer.names.claim(`${typeName}Body`);
  const declaration = declareBody(name, requestBody, writer);
  return { name, declaration, required: requestBody.required };
}

function declareBody(
  name: string,
  { contents, description }: RequestBodyModel,
  writer: TypeWriter,
) {
  const content = preferredContent(contents);
  const kind = content && contentKind(content);
  const comment = docComment([description], "");
  if (!content || kind === "binary" || kind === "stream") {
    return `${comment}export type ${name} = Blob;\n`;
  }
  if (kind === "text") return `${comment}export type ${name} = string;\n`;
  return (
    (describe(typeof content.schema === "boolean" ? {} : content.schema, "") === ""
      ? comment
      : "") + declareType(name, content.schema, writer.context("response", kind))
  );
}

/** What a receiver may respond with, if the contract describes a body for it. */
function emitResponse({ responses, typeName }: IncomingModel, writer: TypeWriter) {
  const described = responses
    .filter(({ status }) => /^2/.test(status))
    .flatMap(({ contents }) => preferredContent(contents) ?? [])
    .filter((content) => contentKind(content) === "json");
  if (described.length === 0) return undefined;
  const name = writer.names.claim(`${typeName}Response`);
  const types = described.map(({ schema }) => writer.type(schema, "request"));
  const declaration = `/** What a receiver responds with. */\n${declareAlias(name, union(types))}`;
  return { declaration, member: member("response", name, false, SENT, "  ") };
}

function emitMap(
  webhooks: readonly EmittedIncoming[],
  vendor: string,
  model: ApiModel,
  writer: TypeWriter,
): string {
  const name = writer.names.claim(`${model.names.pascal}Webhooks`);
  const groups = Map.groupBy(webhooks, ({ incoming }) => incoming.name);
  const members = [...groups].map(([key, own]) =>
    member(key, own.map((one) => one.name).join(" | "), true, RECEIVED, "  "),
  );
  const comment = docComment([`The webhooks of ${vendor}, by name.`], "");
  return `${comment}export interface ${name} {\n${members.join("")}}\n`;
}

import { objectOr } from "../json/json.ts";
import type { OperationModel, ParameterLocation, ResponseModel, Schema } from "../model.ts";
import { bodyKind, preferredContent } from "./media-type.ts";
import { INFERRED, isPlainObject, member, union } from "./schema-type.ts";
import { declareType } from "./schemas.ts";
import { DEPRECATED, docComment, literal } from "./source-text.ts";
import { areSuccesses, planStatuses, type StatusAliases } from "./status-types.ts";
import type { TypeWriter } from "./type-writer.ts";

/** The types of one operation: their declarations, and the names the function is written with. */
export interface OperationTypes {
  readonly declarations: string;
  readonly init: string;
  readonly result: string;
  /** The data of all documented successes. */
  readonly response: string;
  /** Whether a call needs an init: something in it is required. */
  readonly initRequired: boolean;
}

const GROUPS: readonly (readonly [ParameterLocation, string])[] = [
  ["path", "Path"],
  ["query", "Query"],
  ["header", "Headers"],
  ["cookie", "Cookies"],
];

/** Writes the plain interfaces of one operation: parameters, body, init, response, error, result. */
export function emitOperationTypes(
  operation: OperationModel,
  writer: TypeWriter,
  aliases: StatusAliases,
): OperationTypes {
  const names = (suffix: string) => writer.names.claim(operation.typeName + suffix);
  const groups = GROUPS.flatMap(([place, suffix]) =>
    parameterGroup(operation, place, suffix, writer),
  );
  const body = bodyType(operation, writer);
  const paramsRequired = groups.some(({ required }) => required);
  const init = names("Init");
  const params = groups
    .map(({ place, name, required }) => member(place, name, required, OPTIONAL, "    "))
    .join("");
  const initText =
    `/** What a call of \`${operation.name}\` takes. */\n` +
    `export interface ${init} extends CallOptions {\n` +
    (groups.length > 0 ? member("params", `{\n${params}  }`, paramsRequired, OPTIONAL, "  ") : "") +
    (body ? member("body", body.name, body.required, OPTIONAL, "  ") : "") +
    "}\n";
  const results = resultTypes(operation, writer, aliases);
  return {
    declarations: [
      ...groups.map(({ declaration }) => declaration),
      ...(body ? [body.declaration] : []),
      initText,
      results.declarations,
    ].join("\n"),
    init,
    result: results.name,
    response: results.response,
    initRequired: paramsRequired || (body?.required ?? false),
  };
}

/** What users pass under `exactOptionalPropertyTypes` is often `T | undefined`. */
const OPTIONAL = { undefinedAllowed: true };

function parameterGroup(
  operation: OperationModel,
  place: ParameterLocation,
  suffix: string,
  writer: TypeWriter,
) {
  const parameters = operation.parameters.filter((parameter) => parameter.in === place);
  if (parameters.length === 0) return [];
  const name = writer.names.claim(operation.typeName + suffix);
  let required = false;
  const members = parameters.map((parameter) => {
    const stated = objectOr(parameter.schema)["default"];
    const isRequired =
      parameter.required && !(place === "path" && defaultOf(parameter.schema) !== undefined);
    required ||= isRequired;
    const comment = docComment(
      [
        parameter.description,
        stated === undefined ? undefined : `Default: \`${literal(stated)}\`.`,
        parameter.provenance === "inferred" ? INFERRED : undefined,
      ],
      "  ",
      parameter.deprecated ? [DEPRECATED] : [],
    );
    const type = writer.type(parameter.schema, "request", "  ");
    return comment + member(parameter.name, type, isRequired, OPTIONAL, "  ");
  });
  const title = `/** The ${place} parameters of \`${operation.name}\`. */\n`;
  const declaration = `${title}export interface ${name} {\n${members.join("")}}\n`;
  return [{ place, name, required, declaration }];
}

/** The default of a path parameter that may be left out; undefined where there is none. */
export function defaultOf(schema: Schema): string | undefined {
  const value = typeof schema === "boolean" ? undefined : schema["default"];
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : undefined;
}

function bodyType(operation: OperationModel, writer: TypeWriter) {
  const content = preferredContent(operation.requestBody?.contents ?? []);
  if (!operation.requestBody || !content) return undefined;
  const name = writer.names.claim(`${operation.typeName}Body`);
  const context = writer.context("request");
  const raw = bodyKind(content.mediaType) === "binary";
  const comment = docComment(
    [`The body of \`${operation.name}\`.`, operation.requestBody.description],
    "",
  );
  const declaration = raw
    ? `${comment}export type ${name} = Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;\n`
    : declareType(name, content.schema, context).replace(
        /^(?:\/\*\*[\s\S]*?\*\/\n)?/,
        () => comment,
      );
  return { name, declaration, required: operation.requestBody.required };
}

interface Arm {
  readonly codes: readonly number[];
  readonly type: string;
}

function resultTypes(operation: OperationModel, writer: TypeWriter, aliases: StatusAliases) {
  const plan = planStatuses(operation.responses.map(({ status }) => status));
  const declarations: string[] = [];
  const arms = operation.responses.flatMap((response): Arm[] => {
    const codes = plan.documented.get(response.status) ?? [];
    if (codes.length === 0) return [];
    const success = areSuccesses(codes);
    const type = bodyTypeOf(response, success, operation, writer, declarations);
    return [{ codes, type }];
  });
  const successes = arms.filter(({ codes }) => areSuccesses(codes));
  const failures = arms.filter(({ codes }) => !areSuccesses(codes));
  const response = writer.names.claim(`${operation.typeName}Response`);
  const error = writer.names.claim(`${operation.typeName}Error`);
  const name = writer.names.claim(`${operation.typeName}Result`);
  const data = successes.length === 0 ? "unknown" : union(successes.map(({ type }) => type));
  const body = failures.length === 0 ? "unknown" : union(failures.map(({ type }) => type));
  // A type that refers to nothing but itself by its own name would be circular.
  if (response !== data) {
    declarations.push(
      `/** What \`${operation.name}\` answers when it succeeds. */\nexport type ${response} = ${data};\n`,
    );
  }
  declarations.push(
    `/** The error bodies that are documented for \`${operation.name}\`. */\nexport type ${error} = ${body};\n`,
  );
  const members = [
    ...byType(successes).map(({ codes, type }) => `Success<${aliases.nameOf(codes)}, ${type}>`),
    ...byType(failures).map(({ codes, type }) => `Failure<${aliases.nameOf(codes)}, ${type}>`),
    ...(plan.otherSuccess.length > 0
      ? [`UndocumentedSuccess<${aliases.nameOf(plan.otherSuccess)}>`]
      : []),
    ...(plan.otherFailure.length > 0
      ? [`Failure<${aliases.nameOf(plan.otherFailure)}, unknown>`]
      : []),
  ];
  const inferred = operation.responses.filter(({ provenance }) => provenance === "inferred");
  declarations.push(
    docComment(
      [
        `What a call of \`${operation.name}\` comes back with, told apart by \`status\` (or by \`error\`).`,
        inferred.length > 0
          ? `Inferred, not documented: ${inferred.map(({ status }) => status).join(", ")}.`
          : undefined,
      ],
      "",
    ) + `export type ${name} =\n${members.map((text) => `  | ${text}`).join("\n")};\n`,
  );
  return { name, response, declarations: declarations.join("\n") };
}

/** Statuses with one and the same body share a member of the union. */
function byType(arms: readonly Arm[]): Arm[] {
  const types = [...new Set(arms.map(({ type }) => type))];
  return types.map((type) => ({
    type,
    codes: arms.filter((arm) => arm.type === type).flatMap(({ codes }) => codes),
  }));
}

function bodyTypeOf(
  response: ResponseModel,
  success: boolean,
  operation: OperationModel,
  writer: TypeWriter,
  declarations: string[],
): string {
  const content = preferredContent(response.contents);
  // A failure without a described body may still come with one; a success without one has none.
  if (!content) return success ? "undefined" : "unknown";
  const kind = bodyKind(content.mediaType);
  if (kind === "text") return "string";
  if (kind !== "json") return success ? "Blob" : "unknown";
  if (!isPlainObject(content.schema)) return writer.type(content.schema, "response");
  const name = writer.names.claim(
    `${operation.typeName}${success ? "Response" : "Error"}${response.status.replace(/^d/, "D")}`,
  );
  declarations.push(declareType(name, content.schema, writer.context("response")));
  return name;
}

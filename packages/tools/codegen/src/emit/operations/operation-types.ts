import { objectOr } from "../../json/json.ts";
import {
  type OperationModel,
  PARAMETER_LOCATIONS,
  type ParameterLocation,
  type ParameterModel,
  type Schema,
} from "../../model.ts";
import type { TypeWriter } from "../schemas/type-writer.ts";
import { INFERRED, member } from "../text/object-member.ts";
import { DEPRECATED, docComment, literal } from "../text/source-text.ts";
import { emitInit, type ParameterGroup } from "./init-types.ts";
import { emitRequestBody } from "./request-body.ts";
import type { ResponseTypes } from "./response-types.ts";
import { type AcceptChoice, emitResultTypes, type ResponseBody } from "./result-types.ts";

/** The types of one operation: their declarations, and the names the function is written with. */
export interface OperationTypes {
  readonly declarations: string;
  readonly init: string;
  readonly result: string;
  /** The data of all successes. */
  readonly response: string;
  /** Whether a call needs an init, because something in it is required. */
  readonly initRequired: boolean;
  /** The other media types that a call may request for a success, each with the types of such a call. */
  readonly accepting: readonly AcceptingTypes[];
  /** The documented response bodies. */
  readonly bodies: readonly ResponseBody[];
}

/** The types of a call that requests a media type other than the preferred one. */
export interface AcceptingTypes {
  readonly init: string;
  readonly result: string;
}

const GROUP_SUFFIXES: Readonly<Record<ParameterLocation, string>> = {
  path: "Path",
  query: "Query",
  header: "Headers",
  cookie: "Cookies",
};

/** What the type of the parameters in a location is called, after the operation. */
export function groupSuffix(location: ParameterLocation): string {
  return GROUP_SUFFIXES[location];
}

/** Writes the plain interfaces of one operation: parameters, body, init, response, error, result. */
export function emitOperationTypes(
  operation: OperationModel,
  writer: TypeWriter,
  responses: ResponseTypes,
): OperationTypes {
  const groups = PARAMETER_LOCATIONS.flatMap((location) =>
    parameterGroup(operation, location, writer),
  );
  const body = emitRequestBody(operation, writer);
  const init = emitInit(operation, groups, body, writer);
  const results = emitResultTypes(operation, writer, responses);
  const accepting = results.choices.map((choice) =>
    acceptingTypes(choice, init, operation, writer),
  );
  return {
    declarations: [
      ...groups.map(({ declaration }) => declaration),
      ...(body ? body.declarations : []),
      init.declarations,
      ...accepting.map(({ declaration }) => declaration),
      results.declarations,
    ].join("\n"),
    init: init.name,
    result: results.name,
    response: results.response,
    initRequired: init.required,
    bodies: results.bodies,
    accepting: accepting.map(({ declaration: _, ...types }) => types),
  };
}

function acceptingTypes(
  { mediaType, suffix, result }: AcceptChoice,
  init: { readonly name: string; readonly isUnion: boolean },
  operation: OperationModel,
  writer: TypeWriter,
) {
  const name = writer.names.claim(`${operation.typeName}Init${suffix}`);
  const comment = docComment(
    [`What a call to \`${operation.name}\` takes when it requests \`${mediaType}\`.`],
    "",
  );
  const accept = member("accept", literal(mediaType), true, OPTIONAL, "  ");
  const declaration = init.isUnion
    ? `${comment}export type ${name} = ${init.name} & {\n${accept}};\n`
    : `${comment}export interface ${name} extends ${init.name} {\n${accept}}\n`;
  return { init: name, result, declaration };
}

/** What users pass under `exactOptionalPropertyTypes` is often `T | undefined`. */
const OPTIONAL = { undefinedAllowed: true };

function parameterGroup(
  operation: OperationModel,
  location: ParameterLocation,
  writer: TypeWriter,
): ParameterGroup[] {
  const parameters = operation.parameters.filter((parameter) => parameter.in === location);
  if (parameters.length === 0) return [];
  const name = writer.names.claim(operation.typeName + groupSuffix(location));
  let required = false;
  const members = parameters.map((parameter) => {
    const stated = objectOr(parameter.schema)["default"];
    const isRequired = isRequiredParameter(parameter);
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
  const title = `/** The ${location} parameters of \`${operation.name}\`. */\n`;
  const declaration = `${title}export interface ${name} {\n${members.join("")}}\n`;
  return [{ location, name, required, declaration }];
}

/** Whether a call must name the parameter: one in a path may have a default. */
export function isRequiredParameter({ in: location, required, schema }: ParameterModel): boolean {
  return required && !(location === "path" && defaultOf(schema) !== undefined);
}

/** The default of a path parameter that may be omitted; undefined if there is none. */
export function defaultOf(schema: Schema): string | undefined {
  const value = typeof schema === "boolean" ? undefined : schema["default"];
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : undefined;
}

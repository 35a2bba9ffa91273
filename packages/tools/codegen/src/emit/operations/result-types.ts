import { contentKind, preferredContent } from "../../media-type.ts";
import type { ContentModel, OperationModel, ResponseModel } from "../../model.ts";
import { pascalCase } from "../../spec/model/operation-names.ts";
import { isPlainObject } from "../schemas/schema-type.ts";
import { declareType } from "../schemas/schemas.ts";
import type { TypeWriter } from "../schemas/type-writer.ts";
import { docComment } from "../text/source-text.ts";
import { union } from "../text/type-text.ts";
import type { ResponseTypes } from "./response-types.ts";
import { areSuccesses, planStatuses, type StatusAliases } from "./status-types.ts";

/** Types that the operations of one file share. */
export interface SharedTypes {
  readonly statuses: StatusAliases;
  readonly responses: ResponseTypes;
}

/** The types of a call's result. */
export interface ResultTypes {
  readonly declarations: string;
  readonly name: string;
  /** The data of all documented successes. */
  readonly response: string;
  readonly choices: readonly AcceptChoice[];
  /** The documented bodies, in the preferred media type of each. */
  readonly bodies: readonly ResponseBody[];
}

/** The statuses of a documented response, and the type of its body. */
export interface ResponseBody {
  readonly codes: readonly number[];
  readonly type: string;
}

/** A media type that a call may request for a success, besides the preferred one. */
export interface AcceptChoice {
  readonly mediaType: string;
  /** Names the choice, e.g. `TextCsv`. */
  readonly suffix: string;
  readonly result: string;
}

/** Writes the result of an operation, a union discriminated by `status`, and one for each other media type. */
export function emitResultTypes(
  operation: OperationModel,
  writer: TypeWriter,
  shared: SharedTypes,
): ResultTypes {
  const { typeName, name: operationName } = operation;
  const plan = planStatuses(operation.responses.map(({ status }) => status));
  const declarations: string[] = [];
  const armsOf = (mediaType: string | undefined, documented: readonly ResponseModel[]): Arm[] =>
    documented.flatMap((response): Arm[] => {
      const codes = plan.documented.get(response.status) ?? [];
      if (codes.length === 0) return [];
      const own = response.contents.find((content) => content.mediaType === mediaType);
      const content = own ?? preferredContent(response.contents);
      const suffix = own === undefined ? "" : pascalCase(own.mediaType);
      const context = { operation, response, suffix, success: areSuccesses(codes) };
      const type = bodyTypeOf(content, context, writer, declarations);
      return [{ codes, type, responseType: shared.responses.nameOf(response.headers) }];
    });
  const isSuccess = ({ status }: ResponseModel) =>
    areSuccesses(plan.documented.get(status) ?? [599]);
  const successes = armsOf(undefined, operation.responses.filter(isSuccess));
  const failures = armsOf(
    undefined,
    operation.responses.filter((response) => !isSuccess(response)),
  );
  const response = writer.names.claim(`${typeName}Response`);
  const error = writer.names.claim(`${typeName}Error`);
  const name = writer.names.claim(`${typeName}Result`);
  const data = successes.length === 0 ? "unknown" : union(successes.map(({ type }) => type));
  const body = failures.length === 0 ? "unknown" : union(failures.map(({ type }) => type));
  // An alias of its own name would be circular.
  if (response !== data) {
    declarations.push(
      `/** What \`${operationName}\` returns on success. */\nexport type ${response} = ${data};\n`,
    );
  }
  declarations.push(
    `/** The documented error bodies of \`${operationName}\`. */\nexport type ${error} = ${body};\n`,
  );
  const inferred = operation.responses
    .filter(({ provenance }) => provenance === "inferred")
    .map(({ status }) => status);
  const declareResult = (own: string, when: string, arms: readonly Arm[]) => {
    const members = [
      ...byType(arms).map((arm) => `Success<${argumentsOf(arm, shared)}>`),
      ...byType(failures).map((arm) => `Failure<${argumentsOf(arm, shared)}>`),
      ...(plan.otherSuccess.length > 0
        ? [`UndocumentedSuccess<${shared.statuses.nameOf(plan.otherSuccess)}>`]
        : []),
      ...(plan.otherFailure.length > 0
        ? [`Failure<${shared.statuses.nameOf(plan.otherFailure)}, unknown>`]
        : []),
    ];
    const comment = docComment(
      [
        `The result of calling \`${operationName}\`${when}, discriminated by \`status\` (or by \`error\`).`,
        inferred.length > 0 ? `Inferred, not documented: ${inferred.join(", ")}.` : undefined,
      ],
      "",
    );
    declarations.push(
      `${comment}export type ${own} =\n${members.map((text) => `  | ${text}`).join("\n")};\n`,
    );
  };
  declareResult(name, "", successes);
  const choices = otherTypes(operation.responses.filter(isSuccess)).map((mediaType) => {
    const suffix = pascalCase(mediaType);
    const result = writer.names.claim(`${typeName}Result${suffix}`);
    const arms = armsOf(mediaType, operation.responses.filter(isSuccess));
    declareResult(result, ` and requesting \`${mediaType}\``, arms);
    return { mediaType, suffix, result };
  });
  const bodies = [...byType(successes), ...byType(failures)];
  return { name, response, choices, bodies, declarations: declarations.join("\n") };
}

interface Arm extends ResponseBody {
  /** Type of the response, if it has documented headers. */
  readonly responseType: string | undefined;
}

function argumentsOf({ codes, type, responseType }: Arm, { statuses }: SharedTypes): string {
  return [statuses.nameOf(codes), type, ...(responseType === undefined ? [] : [responseType])].join(
    ", ",
  );
}

/** Statuses with the same body and headers share a member of the union. */
function byType(arms: readonly Arm[]): Arm[] {
  const groups = Map.groupBy(arms, ({ type, responseType }) => `${responseType ?? ""}\0${type}`);
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    return [{ ...first, codes: [first, ...others].flatMap(({ codes }) => codes) }];
  });
}

/** Media types of the successes other than the preferred ones, sorted. */
function otherTypes(successes: readonly ResponseModel[]): string[] {
  const others = successes.flatMap(({ contents }) => {
    const preferred = preferredContent(contents);
    return contents.filter((content) => content !== preferred).map(({ mediaType }) => mediaType);
  });
  return [...new Set(others)].sort();
}

interface BodyContext {
  readonly operation: OperationModel;
  readonly response: ResponseModel;
  readonly suffix: string;
  readonly success: boolean;
}

function bodyTypeOf(
  content: ContentModel | undefined,
  { operation, response, suffix, success }: BodyContext,
  writer: TypeWriter,
  declarations: string[],
): string {
  // A failure without a described body may still have one; a success without one has none.
  if (!content) return success ? "undefined" : "unknown";
  const kind = contentKind(content);
  if (kind === "text") return "string";
  if (kind === "stream") return success ? "ReadableStream<Uint8Array>" : "unknown";
  if (kind !== "json") return success ? "Blob" : "unknown";
  if (!isPlainObject(content.schema)) return writer.type(content.schema, "response");
  const name = writer.names.claim(
    `${operation.typeName}${success ? "Response" : "Error"}${response.status.replace(/^d/, "D")}${suffix}`,
  );
  declarations.push(declareType(name, content.schema, writer.context("response")));
  return name;
}

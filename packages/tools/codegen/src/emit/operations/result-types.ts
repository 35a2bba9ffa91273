import { byPreference, preferredContent } from "../../media-type.ts";
import type { ContentModel, OperationModel, ResponseModel } from "../../model.ts";
import { pascalCase } from "../../spec/model/operation-names.ts";
import { streamItem } from "../../stream-item.ts";
import { isPlainObject } from "../schemas/schema-type.ts";
import { declareType } from "../schemas/schemas.ts";
import type { TypeWriter } from "../schemas/type-writer.ts";
import { docComment } from "../text/source-text.ts";
import { declareAlias, declareUnion, union } from "../text/type-text.ts";
import { readAs } from "./read-as.ts";
import type { ResponseTypes } from "./response-types.ts";
import { areSuccesses, planStatuses, type StatusPlan, statusType } from "./status-types.ts";

/** The types of a call's result. */
export interface ResultTypes {
  readonly declarations: string;
  readonly name: string;
  /** The data of all successes. */
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
  responses: ResponseTypes,
): ResultTypes {
  const { typeName, name: operationName } = operation;
  const plan = planStatuses(operation.responses.map(({ status }) => status));
  const declarations: string[] = [];
  const armsOf = (codesOf: StatusPlan["documented"], mediaType?: string): Arm[] =>
    operation.responses.flatMap((response): Arm[] => {
      const codes = codesOf.get(response.status) ?? [];
      if (codes.length === 0) return [];
      const own = response.contents.find((content) => content.mediaType === mediaType);
      const success = areSuccesses(codes);
      const [preferred, ...others] = byPreference(response.contents);
      // A failure comes in whichever type the vendor chooses.
      const contents = success || others.length === 0 ? [own ?? preferred] : [preferred, ...others];
      const type = union(
        contents.map((content) => {
          const suffix = content === preferred && own === undefined ? "" : suffixOf(content);
          const context = { operation, response, suffix, success };
          return bodyTypeOf(content, context, writer, declarations);
        }),
      );
      return [{ codes, type, responseType: responses.nameOf(response.headers) }];
    });
  const [successKeys, failureKeys] = [true, false].map(
    (wanted) => new Map([...plan.documented].filter(([, codes]) => areSuccesses(codes) === wanted)),
  );
  const successes = armsOf(successKeys ?? new Map());
  const failures = armsOf(failureKeys ?? new Map());
  const redirects = armsOf(plan.redirects);
  const names = {
    response: writer.names.claim(`${typeName}Response`),
    error: writer.names.claim(`${typeName}Error`),
    result: writer.names.claim(`${typeName}Result`),
  };
  const data = dataOf(successes);
  const response = declareBodies(
    `/** What \`${operationName}\` returns on success. */\n`,
    names.response,
    data,
    declarations,
  );
  declareBodies(
    `/** The documented error bodies of \`${operationName}\`. */\n`,
    names.error,
    errorsOf(failures),
    declarations,
  );
  const declareResult = (name: string, when: string, arms: readonly Arm[]) => {
    const members = resultMembers(arms, failures, plan);
    declarations.push(resultComment(operation, when, plan) + declareUnion(name, members));
  };
  declareResult(names.result, "", successes);
  const documented = operation.responses.filter(({ status }) => successKeys?.has(status));
  const choices = otherTypes(documented).map((mediaType) => {
    const suffix = pascalCase(mediaType);
    const result = writer.names.claim(`${typeName}Result${suffix}`);
    const arms = armsOf(successKeys ?? new Map(), mediaType);
    declareResult(result, ` and requesting \`${mediaType}\``, arms);
    return { mediaType, suffix, result };
  });
  const bodies = [successes, failures, redirects]
    .flatMap(byType)
    .map((body) =>
      /^(?:EventStream|AsyncIterable)</.test(body.type) ? { ...body, type: BYTES } : body,
    );
  return {
    name: names.result,
    response,
    choices,
    bodies,
    declarations: declarations.join("\n"),
  };
}

/** Declares an alias of bodies, unless it would say no more than `unknown`; returns how to refer to it. */
function declareBodies(
  comment: string,
  name: string,
  type: string,
  declarations: string[],
): string {
  if (type === "unknown") return type;
  // An alias of its own name would be circular.
  if (type !== name) declarations.push(comment + declareAlias(name, type));
  return name;
}

/** The bodies of failures that are described; one that is not says nothing of the others. */
function errorsOf(failures: readonly Arm[]): string {
  const described = failures.map(({ type }) => type).filter((type) => type !== "unknown");
  return described.length === 0 ? "unknown" : union(described);
}

/** The data of every success, of one that is not documented too. */
function dataOf(successes: readonly Arm[]): string {
  return successes.length === 0 ? "unknown" : union(successes.map(({ type }) => type));
}

function resultMembers(
  successes: readonly Arm[],
  failures: readonly Arm[],
  plan: StatusPlan,
): string[] {
  const other = (codes: readonly number[], type: string): Arm[] =>
    codes.length === 0 ? [] : [{ codes, type, responseType: undefined }];
  const write = (kind: string) => (arm: Arm) => {
    const parts = [statusType(arm.codes), arm.type, arm.responseType];
    return `${kind}<${parts.filter((part) => part !== undefined).join(", ")}>`;
  };
  return [
    ...byType([...successes, ...other(plan.otherSuccess, dataOf(successes))]).map(write("Success")),
    ...byType([...failures, ...other(plan.otherFailure, "unknown")]).map(write("Failure")),
  ];
}

function resultComment(operation: OperationModel, when: string, plan: StatusPlan): string {
  const inferred = operation.responses
    .filter(({ provenance }) => provenance === "inferred")
    .map(({ status }) => status);
  const successes = [...plan.documented].filter(([, codes]) => areSuccesses(codes));
  const keys = successes.map(([key]) => key);
  const other =
    successes.length === 0
      ? "No success is documented, so the type of its data is unknown."
      : `Only ${keys.join(" and ")} ${keys.length === 1 ? "is" : "are"} documented: another 2xx may have other data.`;
  return docComment(
    [
      `The result of calling \`${operation.name}\`${when}, discriminated by \`status\` (or by \`error\`).`,
      plan.otherSuccess.length > 0 ? other : undefined,
      inferred.length > 0 ? `Inferred, not documented: ${inferred.join(", ")}.` : undefined,
    ],
    "",
  );
}

interface Arm extends ResponseBody {
  /** Type of the response, if it has documented headers. */
  readonly responseType: string | undefined;
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

/** A stream of items where the contract describes them, else of bytes. */
function streamType(content: ContentModel, writer: TypeWriter): string {
  const item = streamItem(content, writer.contract);
  return item ? `${item.container}<${writer.type(item.schema, "response")}>` : BYTES;
}

/** What a stream is at a vendor's end: bytes, whatever the client makes of them. */
const BYTES = "ReadableStream<Uint8Array>";

function suffixOf(content: ContentModel | undefined): string {
  return content === undefined ? "" : pascalCase(content.mediaType);
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
  const kind = readAs(content, success, writer.contract);
  if (kind === "text") return "string";
  if (kind === "stream") return streamType(content, writer);
  if (kind !== "json") return "Blob";
  if (!isPlainObject(content.schema)) return writer.type(content.schema, "response");
  const name = writer.names.claim(
    `${operation.typeName}${success ? "Response" : "Error"}${response.status.replace(/^d/, "D")}${suffix}`,
  );
  declarations.push(declareType(name, content.schema, writer.context("response")));
  return name;
}

import { isObject } from "../../json/json.ts";
import { contentKind, preferredContent } from "../../media-type.ts";
import type { ApiModel, OperationModel, ResponseModel } from "../../model.ts";
import { repeatCondition } from "../operations/describe-behavior.ts";
import { areSuccesses, planStatuses } from "../operations/status-types.ts";
import type { TypeWriter } from "../schemas/type-writer.ts";
import { union } from "../text/type-text.ts";
import { parameterGroups, sharedParameters } from "./skill-parameters.ts";
import { briefType } from "./skill-types.ts";

/** More operations than a skill has room for. */
const MOST = 80;

/**
 * One line per operation: what it takes and returns, when a repeat is safe, its own failures. Of many
 * operations only as many as a skill might have room for.
 */
export function callLines(model: ApiModel, writer: TypeWriter): string[] {
  const common = commonFailures(model);
  const shared = sharedParameters(model);
  return model.operations.slice(0, MOST).map((operation) => {
    const { name, deprecated, requestBody: body } = operation;
    const members = [
      ...parameterGroups(operation, shared, writer),
      ...(body ? [`body${body.required ? "" : "?"}: ${bodyName(operation)}`] : []),
    ];
    const repeat = repeatCondition(operation).replaceAll("`", "");
    const notes = [
      ...(deprecated ? ["deprecated"] : []),
      ...(repeat === "yes" ? [] : [`repeat: ${repeat}`]),
      ...failuresOf(operation).filter((status) => !common.includes(status)),
    ];
    const init = members.length === 0 ? "" : `{ ${members.join(", ")} }`;
    const comment = notes.length === 0 ? "" : ` // ${notes.join(", ")}`;
    return `${name}(${init}): ${dataText(operation, writer)}${comment}`;
  });
}

/** The failures that every operation documents. */
export function commonFailures({ operations }: ApiModel): string[] {
  const [first, ...others] = operations.map(failuresOf);
  return (first ?? []).filter((status) => others.every((own) => own.includes(status)));
}

function failuresOf({ responses }: OperationModel): string[] {
  const { documented } = planStatuses(responses.map(({ status }) => status));
  return [...documented].filter(([, codes]) => !areSuccesses(codes)).map(([status]) => status);
}

/** What a call takes as its body: the name of its type, or `unknown` where the document has none. */
export function bodyName({ requestBody, typeName }: OperationModel): string {
  const schema = preferredContent(requestBody?.contents ?? [])?.schema ?? true;
  return isObject(schema) && Object.keys(schema).length > 0 ? `${typeName}Body` : "unknown";
}

function dataText({ responses }: OperationModel, writer: TypeWriter): string {
  const successes = responses.filter(({ status }) => status.startsWith("2"));
  if (successes.length === 0) return "unknown";
  return union(successes.map((response) => successText(response, writer)));
}

function successText({ contents }: ResponseModel, writer: TypeWriter): string {
  const content = preferredContent(contents);
  if (content === undefined) return "undefined";
  const kind = contentKind(content);
  if (kind === "text") return "string";
  if (kind === "stream") return "ReadableStream";
  return kind === "json" ? briefType(content.schema, { writer, direction: "response" }, 1) : "Blob";
}

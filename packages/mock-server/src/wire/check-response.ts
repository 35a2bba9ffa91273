import { documentingKey } from "../contract/concrete-statuses.ts";
import type { ContractDocument } from "../contract/contract-document.ts";
import type { ContractOperation, ContractResponse } from "../contract/list-operations.ts";
import { coversType, isJsonType } from "./read-body.ts";
import { createParameterReader } from "./read-parameter.ts";
import type { SchemaChecker } from "./schema-checker.ts";
import type { Violation } from "./violation.ts";
import { headerValues, mediaTypeOf, type WireResponse } from "./wire-message.ts";

const WITHOUT_BODY = new Set([204, 205, 304]);

/** Checks the mock's response against the contract: status, headers, content type and body. */
export function checkResponse(
  response: WireResponse,
  operation: ContractOperation,
  document: ContractDocument,
  checker: SchemaChecker,
): readonly Violation[] {
  const prism = headerValues(response.headers, "sl-violations")
    .filter((message) => !isAboutDeprecation(message))
    .map((message): Violation => ({ code: "prism", message }));
  const key = documentingKey(operation, response.status);
  const documented = operation.responses.find((one) => one.key === key);
  if (documented === undefined) {
    const message = `${response.status} is not documented: ${response.body.toString().slice(0, 400)}`;
    return [...prism, { code: "response-status", message }];
  }
  return [
    ...prism,
    ...checkHeaders(response, documented, document, checker),
    ...checkContent(response, operation, documented, checker),
  ];
}

/** Prism also warns about deprecated parameters, which is not a violation. */
function isAboutDeprecation(violations: string): boolean {
  try {
    const found: unknown = JSON.parse(violations);
    if (!Array.isArray(found) || found.length === 0) return false;
    return found.every((one) => Object(one).code === "deprecated");
  } catch {
    return false;
  }
}

function checkHeaders(
  response: WireResponse,
  documented: ContractResponse,
  document: ContractDocument,
  checker: SchemaChecker,
): readonly Violation[] {
  const reader = createParameterReader(document, checker);
  return documented.headers.flatMap(({ name, required, schema }): Violation[] => {
    const [text] = headerValues(response.headers, name);
    if (text === undefined) {
      return required ? [{ code: "response-header", message: `${name} is missing` }] : [];
    }
    const parameter = {
      name,
      in: "header",
      required,
      style: "simple",
      explode: false,
      schema,
      isJson: false,
    } as const;
    const problems = checker.check(schema, reader.fromText(parameter, text), "response");
    return problems.length === 0
      ? []
      : [{ code: "response-header", message: `${name}: ${problems.join(", ")}` }];
  });
}

function checkContent(
  response: WireResponse,
  operation: ContractOperation,
  documented: ContractResponse,
  checker: SchemaChecker,
): readonly Violation[] {
  const { body, status } = response;
  if (documented.contents.length === 0 || WITHOUT_BODY.has(status) || operation.method === "HEAD") {
    return body.length === 0 ? [] : [{ code: "response-body", message: `${status} has a body` }];
  }
  const mediaType = mediaTypeOf(response.headers) ?? "";
  const content = documented.contents.find((one) => coversType(one.mediaType, mediaType));
  if (content === undefined) {
    return [
      {
        code: "response-content-type",
        message: `${mediaType || "none"} is not documented for ${status}`,
      },
    ];
  }
  if (!isJsonType(mediaType)) return [];
  const problems = checkJson(body, (value) => checker.check(content.schema, value, "response"));
  return problems.length === 0 ? [] : [{ code: "response-body", message: problems.join(", ") }];
}

function checkJson(body: Buffer, check: (value: unknown) => readonly string[]): readonly string[] {
  try {
    return check(JSON.parse(body.toString("utf8")));
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

import { type Diagnostic, diagnostic } from "../../diagnostics.ts";
import { isObject, type Json, type JsonObject, stringOr } from "../../json/json.ts";
import type { PaginationModel, Schema } from "../../model.ts";
import { allowsType, findSchemas } from "./find-schemas.ts";
import { extensionLocation, type OperationContext } from "./operation-context.ts";

/** The result of reading an operation's `x-pagination`. */
export interface PaginationResult {
  readonly pagination: PaginationModel | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Fields of each kind; those with a `?` are optional. */
const FIELDS: Readonly<Record<PaginationModel["kind"], readonly string[]>> = {
  page: ["page", "items", "first?", "limit?", "total?", "lastPage?"],
  offset: ["offset", "items", "first?", "limit?", "total?"],
  cursor: ["cursor", "items", "next", "limit?"],
  link: ["items", "limit?"],
};

/** Fields that name a query parameter. */
const PARAMETERS: readonly string[] = ["page", "offset", "cursor", "limit"];

/** Fields that point into the body of a page, and the JSON types allowed there. */
const POINTERS: Readonly<Record<string, readonly string[]>> = {
  items: ["array"],
  total: ["integer", "number"],
  lastPage: ["integer", "number"],
  next: ["string", "integer", "number"],
};

/**
 * Reads `x-pagination`, and refuses what the contract contradicts: a query parameter that the
 * operation does not have, a pointer without a target, or with another type, in a success, or a header
 * `Link` that no success has.
 */
export function readPagination(context: OperationContext): PaginationResult {
  const raw = context.raw["x-pagination"];
  if (raw === undefined) return { pagination: undefined, diagnostics: [] };
  const problems = isObject(raw) ? check(raw, context) : ["The value is not an object."];
  const location = extensionLocation(context, "x-pagination");
  return {
    pagination: isObject(raw) && problems.length === 0 ? read(raw, context) : undefined,
    diagnostics: problems.map((message) => diagnostic("PAGINATION_INVALID", location, message)),
  };
}

function check(raw: JsonObject, context: OperationContext): readonly string[] {
  const { kind } = raw;
  if (kind !== "page" && kind !== "offset" && kind !== "cursor" && kind !== "link") {
    return ['`kind` is none of "page", "offset", "cursor" and "link".'];
  }
  const known = FIELDS[kind];
  const missing = known.filter((field) => !field.endsWith("?") && raw[field] === undefined);
  const given = Object.entries(raw).filter(([field]) => field !== "kind");
  return [
    ...missing.map((field) => `\`${field}\` is missing.`),
    ...(kind === "link" && !hasLink(context) ? ["No success documents the header `Link`."] : []),
    ...given.flatMap(([field, value]) =>
      known.includes(field) || known.includes(`${field}?`)
        ? checkField(field, value ?? null, context)
        : [`\`${field}\` is not a field of the kind "${kind}".`],
    ),
  ];
}

function checkField(field: string, value: Json, context: OperationContext): readonly string[] {
  if (field === "first") {
    return value === 0 || value === 1 ? [] : ["`first` is neither 0 nor 1."];
  }
  if (typeof value !== "string") return [`\`${field}\` is not a string.`];
  if (PARAMETERS.includes(field)) {
    const declared = context.described.parameters.some(
      (parameter) => parameter.in === "query" && parameter.name === value,
    );
    return declared ? [] : [`The operation has no query parameter "${value}" (\`${field}\`).`];
  }
  const types = POINTERS[field] ?? [];
  const pages = successBodies(context);
  if (pages.length === 0) return ["The operation documents no success with a JSON body."];
  const isPointer = value === "" || value.startsWith("/");
  const everywhere = pages.every((page) =>
    allowsType(findSchemas(page, value, context.contract), ...types),
  );
  return isPointer && everywhere
    ? []
    : [`A success has no ${types.join(" or ")} at "${value}" (\`${field}\`).`];
}

function read(raw: JsonObject, context: OperationContext): PaginationModel {
  const text = (field: string) => stringOr(raw[field]);
  const items = text("items") ?? "";
  const list = { limit: text("limit"), items, item: itemOf(items, context) };
  const total = text("total");
  switch (raw["kind"]) {
    case "cursor":
      return { kind: "cursor", cursor: text("cursor") ?? "", next: text("next") ?? "", ...list };
    case "offset": {
      const first = raw["first"] === 1 ? 1 : 0;
      return { kind: "offset", offset: text("offset") ?? "", first, total, ...list };
    }
    case "link":
      return { kind: "link", ...list };
    default: {
      const first = raw["first"] === 0 ? 0 : 1;
      const lastPage = text("lastPage");
      return { kind: "page", page: text("page") ?? "", first, total, lastPage, ...list };
    }
  }
}

/** Whether a success documents the header that leads to the next page. */
function hasLink({ described }: OperationContext): boolean {
  return described.responses.some(
    ({ status, headers }) =>
      status.startsWith("2") && headers.some(({ name }) => name.toLowerCase() === "link"),
  );
}

function itemOf(items: string, context: OperationContext): Schema {
  const schemas = successBodies(context)
    .flatMap((page) => findSchemas(page, items, context.contract))
    .flatMap((schema) => (schema["items"] === undefined ? [] : [schema["items"]]));
  const [only, ...more] = schemas;
  if (more.length > 0) return { anyOf: schemas };
  return typeof only === "boolean" || isObject(only) ? only : true;
}

function successBodies({ described }: OperationContext): readonly Schema[] {
  return described.responses
    .filter(({ status }) => status.startsWith("2"))
    .flatMap(({ contents }) => contents)
    .filter(({ mediaType }) => /[/+]json\b/.test(mediaType))
    .map(({ schema }) => schema);
}

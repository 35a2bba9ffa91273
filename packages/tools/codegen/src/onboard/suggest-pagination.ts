import { objectOr } from "../json/json.ts";
import { joinPointer } from "../json/pointer.ts";
import type { ApiModel, OperationModel, PaginationModel } from "../model.ts";
import { isOfType, schemaLayers } from "../spec/schema-layers.ts";

/** A list that looks paginated although nothing declares it. */
export interface PaginationSuggestion {
  readonly operation: string;
  /** The value of `x-pagination` that fits what is known: a person completes and checks it. */
  readonly declaration: Readonly<Record<string, string>> & { readonly kind: Kind };
}

type Kind = PaginationModel["kind"];

/** What vendors call the query parameters of a list, the kinds that say more first. */
const PARAMETERS: readonly (readonly [Kind, RegExp])[] = [
  [
    "cursor",
    /^(?:cursor|(?:page|next|continuation)_?token|(?:starting_?)?after|next_?cursor|marker)$/i,
  ],
  ["page", /^page(?:_?(?:number|no|index))?$/i],
  ["offset", /^(?:offset|skip|start(?:_?(?:at|index))?)$/i],
];

const LIMIT = /^(?:limit|count|take|top|per_?page|page_?(?:size|limit)|size|max_?results)$/i;

/** Finds the lists that look paginated: by page, offset or cursor, or by the header `Link`. */
export function suggestPagination(model: ApiModel): readonly PaginationSuggestion[] {
  return model.operations.flatMap((operation) => {
    if (operation.method !== "get" || operation.pagination) return [];
    const items = itemsOf(operation, model);
    const found = items === undefined ? undefined : declare(operation, items);
    return found ? [{ operation: operation.name, declaration: found }] : [];
  });
}

function declare(
  { parameters, responses }: OperationModel,
  items: string,
): PaginationSuggestion["declaration"] | undefined {
  const names = parameters.flatMap(({ name, in: at }) => (at === "query" ? [name] : []));
  const limit = names.find((name) => LIMIT.test(name));
  const rest = { ...(limit !== undefined && { limit }), items };
  for (const [kind, pattern] of PARAMETERS) {
    const parameter = names.find((name) => pattern.test(name));
    if (parameter !== undefined) return { kind, [kind]: parameter, ...rest };
  }
  const isLinked = responses.some(
    ({ status, headers }) =>
      status.startsWith("2") && headers.some(({ name }) => name.toLowerCase() === "link"),
  );
  return isLinked ? { kind: "link", ...rest } : undefined;
}

/** JSON Pointer to the list in a successful response: the body itself, or its only array. */
function itemsOf({ responses }: OperationModel, { contract }: ApiModel): string | undefined {
  const success = responses.find(({ status }) => status.startsWith("2"));
  const content = success?.contents.find(({ mediaType }) => /[/+]json\b/.test(mediaType));
  if (content === undefined || typeof content.schema === "boolean") return undefined;
  const layers = schemaLayers(content.schema, contract);
  if (isOfType(layers, "array")) return "";
  const lists = layers.flatMap(({ properties }) =>
    Object.entries(objectOr(properties)).flatMap(([name, schema]) =>
      isOfType(schemaLayers(schema, contract), "array") ? [name] : [],
    ),
  );
  const [only, ...others] = new Set(lists);
  return only === undefined || others.length > 0 ? undefined : joinPointer("", only);
}

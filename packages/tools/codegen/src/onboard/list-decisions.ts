import { int64Fields } from "../int64-fields.ts";
import { type ApiModel, BY_HAND } from "../model.ts";
import type { Repair } from "./repairs/repair-action.ts";
import { suggestDeletes, suggestIdempotency, suggestUpserts } from "./suggest-names.ts";
import { suggestPagination } from "./suggest-pagination.ts";

/** What a person still has to decide about a newly added vendor, one sentence each. */
export function listDecisions(model: ApiModel, repairs: readonly Repair[]): readonly string[] {
  const { names, config, servers, security, operations } = model;
  const folder = `specs/${names.slug}`;
  const [first, ...others] = servers;
  const named = new Set(operations.map(({ name }) => name));
  const missing = ["upsertProduct", "deleteProduct"].filter((name) => !named.has(name));
  const int64 = int64Fields(model);
  const promising = suggestIdempotency(model);
  const decisions = [
    repairs.length > 0 &&
      `Review ${folder}/overlays/010-repaired.yaml: it repairs ${repairs.length} defects of the document without asking the vendor.`,
    config.sources.some(({ url }) => url === BY_HAND) &&
      `Where does the vendor publish the document? Until ${folder}/vendor.yaml (sources, url) says so, nothing fetches it or warns of its age.`,
    first === undefined &&
      `The document names no server: users have to pass \`baseUrl\`. Add the server with an overlay if there is one.`,
    first !== undefined &&
      `Is ${first.url} the production server? It is the default${others.length > 0 ? `; give the other ${others.length} short names` : ""} (${folder}/vendor.yaml, servers).`,
    security.length === 0
      ? "The document requires no credentials: add the security scheme with an overlay if the vendor does."
      : `Are these good names for the credentials: ${Object.values(config.credentials).join(", ")} (${folder}/vendor.yaml, credentials)?`,
    missing.length > 0 &&
      `Which operations are ${missing.join(" and ")}? Set \`x-operation-name\` in an overlay.${candidates(model, missing)}`,
    ...paginationDecisions(model),
    promising.length > 0 &&
      `${listed(promising)} ${promising.length === 1 ? "promises" : "promise"} idempotency: may a call be retried? Say so with \`x-idempotency\` in an overlay.`,
    int64.length > 0 &&
      `${int64.length} fields are integers of 64 bits, such as ${int64[0]}: as numbers they lose digits beyond 2^53. Keep \`number\`, or choose \`bigint\` or \`string\` (${folder}/vendor.yaml, int64).`,
    `Name the response headers for request id, rate limits and retry hints, as far as they are documented (${folder}/vendor.yaml, headers).`,
    `Note which questions the vendor's documents leave open (${folder}/vendor.yaml, open).`,
  ];
  return decisions.filter((decision) => decision !== false);
}

/** Operations whose names look like the missing ones. */
function candidates(model: ApiModel, missing: readonly string[]): string {
  const suggestions = { upsertProduct: suggestUpserts, deleteProduct: suggestDeletes };
  const found = Object.entries(suggestions).flatMap(([name, suggest]) => {
    const names = missing.includes(name) ? suggest(model) : [];
    return names.length === 0 ? [] : [`${name} may be ${names.slice(0, MOST_NAMES).join(", ")}`];
  });
  return found.length === 0 ? "" : ` By their names, ${found.join("; ")}.`;
}

function paginationDecisions(model: ApiModel): readonly string[] {
  const byKind = Map.groupBy(suggestPagination(model), ({ declaration }) => declaration.kind);
  return [...byKind].map(([kind, lists]) => {
    const names = listed(lists.map(({ operation }) => operation));
    const example = JSON.stringify(lists[0]?.declaration);
    return `${names} ${lists.length === 1 ? "looks" : "look"} paginated by ${kind}: declare that in an overlay, for ${lists[0]?.operation} perhaps \`x-pagination: ${example}\`.`;
  });
}

/** How many names a sentence has. */
const MOST_NAMES = 3;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join(", ");
  return names.length > MOST_NAMES ? `${shown} and ${names.length - MOST_NAMES} more` : shown;
}

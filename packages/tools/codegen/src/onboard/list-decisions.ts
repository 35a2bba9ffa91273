import { int64Fields } from "../int64-fields.ts";
import { type ApiModel, BY_HAND } from "../model.ts";
import type { Repair } from "./repairs/repair-action.ts";

/** What a person still has to decide about a newly added vendor, one sentence each. */
export function listDecisions(model: ApiModel, repairs: readonly Repair[]): readonly string[] {
  const { names, config, servers, security, operations } = model;
  const folder = `specs/${names.slug}`;
  const [first, ...others] = servers;
  const named = new Set(operations.map(({ name }) => name));
  const missing = ["upsertProduct", "deleteProduct"].filter((name) => !named.has(name));
  const int64 = int64Fields(model);
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
      `Which operations are ${missing.join(" and ")}? Set \`x-operation-name\` in an overlay.`,
    int64.length > 0 &&
      `${int64.length} fields are integers of 64 bits, such as ${int64[0]}: as numbers they lose digits beyond 2^53. Keep \`number\`, or choose \`bigint\` or \`string\` (${folder}/vendor.yaml, int64).`,
    `Name the response headers for request id, rate limits and retry hints, as far as they are documented (${folder}/vendor.yaml, headers).`,
    `Note which questions the vendor's documents leave open (${folder}/vendor.yaml, open).`,
  ];
  return decisions.filter((decision) => decision !== false);
}

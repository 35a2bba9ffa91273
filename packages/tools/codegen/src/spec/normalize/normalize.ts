import { type Diagnostic, diagnostic, hasErrors } from "../../diagnostics.ts";
import { entriesOf, type JsonObject, objectOr, stringOr } from "../../json/json.ts";
import type { Provenance } from "../../model.ts";
import { markProvenance } from "../overlay/mark-provenance.ts";
import { rewriteNodes } from "../walk-nodes.ts";
import { checkExpansion } from "./check-expansion.ts";
import { flattenPathItems } from "./flatten-path-items.ts";
import { freeNull, isNullAlone } from "./free-null.ts";
import { inlineReferences } from "./inline-references.ts";
import { liftSchemas } from "./lift-schemas.ts";
import { lowerVersion } from "./lower-version.ts";
import { orderContract } from "./order-contract.ts";
import { splitBases } from "./split-bases.ts";
import { stateTags } from "./state-tags.ts";
import { uniqueOperationIds } from "./unique-operation-ids.ts";
import { upgradeSchema } from "./upgrade-schema.ts";

/** The OpenAPI version of every contract. */
export const CONTRACT_VERSION = "3.1.1";

/**
 * Turns a merged, overlaid document into a contract: OpenAPI 3.1, self-contained, with one way to
 * express each thing, in one order.
 */
export function normalize(
  vendor: string,
  document: JsonObject,
  added: ReadonlyMap<string, Provenance>,
): { contract: JsonObject | undefined; diagnostics: readonly Diagnostic[] } {
  const version = dialectOf(document);
  if (!version) return { contract: undefined, diagnostics: [refuseVersion(vendor, document)] };
  const marked = markProvenance(document, added);
  const lowered =
    version === "3.2" ? lowerVersion(vendor, marked) : { document: marked, diagnostics: [] };
  const contradicted: Diagnostic[] = [];
  const upgraded = rewriteNodes(lowered.document, (node, position) => {
    if (position.kind !== "schema") {
      return position.kind === "responses" ? raiseRanges(node) : node;
    }
    if (isNullAlone(node, () => position.pointer)) return { type: "null" };
    const schema = upgradeSchema(node, version === "3.0" ? "3.0" : "3.1");
    const freed = freeNull(schema, lowered.document);
    if (freed === undefined) return schema;
    const location = { vendor, file: `specs/${vendor}`, pointer: position.pointer };
    contradicted.push(diagnostic("NULL_CONTRADICTED", location, CONTRADICTED));
    return freed;
  });
  const lifted = liftSchemas(vendor, objectOr(upgraded));
  const excess = checkExpansion(vendor, lifted.document);
  if (excess.length > 0) return { contract: undefined, diagnostics: excess };
  const inlined = inlineReferences(vendor, lifted.document);
  const diagnostics = [
    ...lowered.diagnostics,
    ...contradicted,
    ...lifted.diagnostics,
    ...inlined.diagnostics,
  ];
  if (hasErrors(diagnostics)) return { contract: undefined, diagnostics };
  const flat = flattenPathItems(splitBases(stateTags(inlined.document)));
  return {
    contract: orderContract({ ...uniqueOperationIds(flat), openapi: CONTRACT_VERSION }),
    diagnostics,
  };
}

const CONTRADICTED = "No value is null and what stands beside it: read as one or the other.";

/** Corrects `4xx`, a common slip for `4XX` (OpenAPI 3.1 section 4.8.16.2). */
function raiseRanges(responses: JsonObject): JsonObject {
  return Object.fromEntries(
    entriesOf(responses).map(([status, response]) => [
      /^[1-5]xx$/i.test(status) ? status.toUpperCase() : status,
      response,
    ]),
  );
}

type Dialect = "3.0" | "3.1" | "3.2";

function dialectOf(document: JsonObject): Dialect | undefined {
  const [, minor] = /^3\.([012])\.\d+(?:-.*)?$/.exec(stringOr(document["openapi"]) ?? "") ?? [];
  if (minor === undefined) return undefined;
  return minor === "0" ? "3.0" : minor === "1" ? "3.1" : "3.2";
}

function refuseVersion(vendor: string, document: JsonObject): Diagnostic {
  const { openapi, swagger } = document;
  const pointer = openapi === undefined && swagger !== undefined ? "/swagger" : "/openapi";
  const said = stringOr(openapi) ?? swagger;
  const message =
    said === undefined || said === ""
      ? "The document has no `openapi` field."
      : `The document is version ${String(said)}.`;
  return diagnostic("NOT_OPENAPI", { vendor, file: `specs/${vendor}`, pointer }, message);
}

import { type Contract, findDirections } from "@org/codegen/contract";
import { entriesOf, equalJson, type JsonObject } from "@org/test-doubles/json";
import { readPointer } from "@org/test-doubles/pointer";
import { codeSpan } from "@org/text/markdown";
import { type ExportedNames, exportedNames } from "./exported-names.ts";
import { contractFinding, type Finding } from "./finding.ts";
import { compareCredentials } from "./operations/compare-credentials.ts";
import { compareOperations } from "./operations/compare-operations.ts";
import { compareServers } from "./operations/compare-servers.ts";
import { compareTypeNames } from "./operations/compare-type-names.ts";
import { compareNamedSchemas } from "./schemas/compare-named-schemas.ts";
import { createSchemaComparer } from "./schemas/compare-schemas.ts";

/**
 * The first oracle: all differences between two contracts, each with its effect on users of the
 * package. What a request accepts may grow, what a response contains may shrink.
 */
export function diffContracts(before: Contract, after: Contract): readonly Finding[] {
  const files = {
    before: findDirections(before.model).files,
    after: findDirections(after.model).files,
  };
  const documents = { before: before.document, after: after.document, files };
  const comparer = createSchemaComparer(documents);
  const names = { before: exportedNames(before), after: exportedNames(after) };
  const operations = compareOperations(before, after, comparer);
  return withoutDuplicates([
    ...operations,
    ...compareTypeNames(before, after, names, operations),
    ...compareNamedSchemas(before, after, names.after, comparer),
    ...compareValueLists(names.before.lists, names.after.lists, after.document),
    ...compareCredentials(before, after),
    ...compareServers(before, after),
    ...compareWebhooks(before.document, after.document),
    ...compareDocument(before.document, after.document),
  ]);
}

/** The document's fields that have rules of their own, or no meaning for users. */
const COMPARED = new Set(["openapi", "paths", "components", "servers", "security", "webhooks"]);

function compareDocument(before: JsonObject, after: JsonObject): Finding[] {
  const own = (document: JsonObject) =>
    Object.fromEntries(entriesOf(document).filter(([key]) => !COMPARED.has(key)));
  if (equalJson(own(before), own(after))) return [];
  const summary = "The document's title, description, version or tags changed.";
  return [contractFinding("document-text-changed", "text", "/info", summary)];
}

/** A list that has lost its name, although what it was the list of is still there. */
function compareValueLists(
  before: ExportedNames["lists"],
  after: ExportedNames["lists"],
  document: JsonObject,
): Finding[] {
  return [...before].flatMap(([name, pointer]): Finding[] => {
    if (after.has(name) || readPointer(document, pointer) === undefined) return [];
    const summary = `The list ${codeSpan(name)} is no longer exported.`;
    return [contractFinding("value-list-removed", "breaks", pointer, summary)];
  });
}

/** The package does not handle webhooks: a change of theirs affects only the wire. */
function compareWebhooks(before: JsonObject, after: JsonObject): Finding[] {
  if (equalJson(before["webhooks"], after["webhooks"])) return [];
  const summary = "The vendor's webhooks changed.";
  return [contractFinding("callback-changed", "wire", "/webhooks", summary)];
}

/** Statuses and parameters may lead to the same schema in several ways. */
function withoutDuplicates(findings: readonly Finding[]): readonly Finding[] {
  const byKey = new Map<string, Finding>();
  for (const found of findings) {
    const { rule, pointer, before, operation, summary } = found;
    const key = [rule, pointer, before, operation, summary].join("\n");
    if (byKey.get(key)?.effect !== "breaks") byKey.set(key, found);
  }
  return [...byKey.values()];
}

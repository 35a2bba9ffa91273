import type { ContractEdit } from "./edit.ts";
import { editCopy } from "./edit-copy.ts";
import { type Editable, operationsOf } from "./insert-probe.ts";
import { OPERATION_EDITS } from "./operation-edits.ts";

/** Edits of servers, credentials and the document as a whole. */
const DOCUMENT_EDITS: readonly ContractEdit[] = [
  editCopy("default server moved", "major", "default-server-changed", (contract) => {
    contract.servers[0].url = "https://moved.example";
    delete contract.servers[0].variables;
  }),
  editCopy("server added", "minor", "server-added", (contract) => {
    contract.servers.push({ url: "https://other.example" });
  }),
  editCopy("server removed", "major", "server-removed", (contract) => {
    if (contract.servers.length < 2) return false;
    contract.servers.pop();
    return true;
  }),
  editCopy(
    "server's variable accepts fewer values",
    "major",
    "server-variable-narrowed",
    (contract) => {
      const values = (Object.values(contract.servers[0].variables ?? {}) as Editable[])[0]?.enum;
      if (!values) return false;
      values.pop();
      return true;
    },
  ),
  editCopy("credential sent differently", "major", "credential-changed", (contract) => {
    const schemes = Object.values(contract.components.securitySchemes) as Editable[];
    const key = schemes.find(
      ({ type, in: location }) => type === "apiKey" && location === "header",
    );
    if (!key) return false;
    key.name = `${key.name}-Moved`;
    return true;
  }),
  editCopy("credential renamed", "major", "credential-removed", (contract) => {
    const used = operationsOf(contract).flatMap(({ security }) => security.flatMap(Object.keys));
    const name = Object.keys(contract.components.securitySchemes).find((one) => used.includes(one));
    if (name === undefined) return false;
    const text = JSON.stringify(contract).replaceAll(`"${name}"`, '"RenamedScheme"');
    Object.assign(contract, JSON.parse(text));
    return true;
  }),
  editCopy("security alternative added", "minor", "credential-added", (contract) => {
    contract.components.securitySchemes.Probe = { type: "apiKey", in: "header", name: "X-Probe" };
    for (const operation of operationsOf(contract)) {
      // One that needs no credential would need one then.
      if (operation.security.length > 0) operation.security.push({ Probe: [] });
    }
  }),
  editCopy("credential made optional", "minor", "operation-security-optional", (_, upsert) => {
    const needsCredential = upsert.security.length > 0 && upsert.security.every(isFilled);
    if (!needsCredential) return false;
    upsert.security = [...upsert.security, {}];
    return true;
  }),
  editCopy("named schema added", "minor", "schema-added", (contract) => {
    contract.components.schemas.ProbeAdded = { type: "string" };
  }),
  editCopy("named schema removed", "major", "schema-removed", (contract) => {
    const name = Object.keys(contract.components.schemas).at(-1) ?? "";
    const schema = contract.components.schemas[name];
    const inlined = JSON.stringify(contract).replaceAll(
      JSON.stringify({ $ref: `#/components/schemas/${name}` }),
      () => JSON.stringify(schema),
    );
    Object.assign(contract, JSON.parse(inlined));
    delete contract.components.schemas[name];
  }),
  editCopy("document's description changed", "patch", "document-text-changed", (contract) => {
    contract.info.description = "Other words.";
  }),
  editCopy("version raised", "patch", "document-text-changed", (contract) => {
    contract.info.version = "99.0.0";
  }),
  editCopy("everything reordered", "none", undefined, (contract) => {
    Object.assign(contract, reversed(contract));
  }),
];

function isFilled(requirement: Editable): boolean {
  return Object.keys(requirement).length > 0;
}

/** Reverses the keys of every object; arrays keep their order, which may be significant. */
function reversed(value: Editable): Editable {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item)]),
  );
}

/** Edits of a contract as a whole. */
export const CONTRACT_EDITS: readonly ContractEdit[] = [...OPERATION_EDITS, ...DOCUMENT_EDITS];

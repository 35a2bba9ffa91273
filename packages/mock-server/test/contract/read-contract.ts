import { readFileSync } from "node:fs";
import type { ContractDocument } from "../../src/contract/contract-document.ts";

/** The contract of a vendor, `specs/<vendor>/openapi.json`. @throws Error where it is missing or no JSON */
export function readContract(vendor: string): ContractDocument {
  const url = new URL(`../../../../specs/${vendor}/openapi.json`, import.meta.url);
  // Generated, and validated as OpenAPI 3.1 when it was.
  return JSON.parse(readFileSync(url, "utf8")) as ContractDocument;
}

import { parse, stringify } from "yaml";
import type { Vendor } from "./vendors.ts";

/** The part of an OpenAPI operation that is changed. */
export interface EditableOperation {
  summary?: string;
  parameters?: { readonly name?: string }[];
}

/** Changes the upsert in the text of a document; a document that has none stays as it is. */
export function editUpsert(
  { upsert: [path, method] }: Vendor,
  text: string,
  change: (operation: EditableOperation) => void,
): string {
  const document: { paths?: Record<string, Record<string, EditableOperation>> } = parse(text);
  const operation = document.paths?.[path]?.[method];
  if (operation === undefined) return text;
  change(operation);
  if (!text.startsWith("{")) return stringify(document);
  // A refresh refuses a document whose size has changed a lot.
  return `${JSON.stringify(document, null, text.trim().includes("\n") ? 2 : 0)}\n`;
}

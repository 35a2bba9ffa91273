import type { OperationModel } from "../../model.ts";

/** The constant that holds the metadata of the vendor. */
export const VENDOR_METADATA = "vendorMetadata";

/** The constant that holds the metadata of an operation, by the name of its function. */
export type MetadataNames = (name: string) => string;

/** Names the operations' constants, none like a function that the same file declares. */
export function nameMetadata(operations: readonly OperationModel[]): MetadataNames {
  const taken = new Set([VENDOR_METADATA, ...operations.map(({ name }) => name)]);
  return (name) => {
    const wanted = `${name}Metadata`;
    // No operation's name contains an underscore.
    return taken.has(wanted) ? `${name}_metadata` : wanted;
  };
}

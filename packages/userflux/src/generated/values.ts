// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

/** The values of `propertiesUpdateType` of `UpsertProductRequest` that the contract lists. */
export const upsertProductRequestPropertiesUpdateTypeValues = ["FULL_UPDATE", "INCREMENTAL_UPDATE"] as const;

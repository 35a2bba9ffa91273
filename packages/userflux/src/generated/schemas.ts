// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

export interface UpsertProductRequest {
  /** Unique identifier for the product */
  id: string;
  /** Type identifier for the product */
  typeId: string;
  /** JSON object containing custom product properties */
  properties: {
    [key: string]: unknown;
  };
  /** JSON object containing path-value pairs for AI property overrides */
  aiPropertyOverrides?: {
    [key: string]: unknown;
  } | undefined;
  /**
   * The type of update. Valid values are either FULL_UPDATE or INCREMENTAL_UPDATE. When using full update mode, any
   * pre-existing properties not included in the request will be removed. Defaults to INCREMENTAL_UPDATE.
   *
   * Default: `"INCREMENTAL_UPDATE"`.
   */
  propertiesUpdateType?: "FULL_UPDATE" | "INCREMENTAL_UPDATE" | undefined;
}

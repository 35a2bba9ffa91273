// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

/** The values of `InventoryPolicy` that the contract lists. */
export const inventoryPolicyValues = ["untracked", "deny", "continue"] as const;

/** The values of `MediaMimeType` that the contract lists. */
export const mediaMimeTypeValues = [
  "image/jpeg",
  "image/jpg",
  "image/png",
  "image/gif",
  "image/webp",
  "video/mp4",
  "video/webm",
  "video/quicktime",
] as const;

/** The values of `SyncStatus` that the contract lists. */
export const syncStatusValues = ["PENDING", "SUCCESS", "FAILED"] as const;

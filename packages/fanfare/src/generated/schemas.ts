// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import type { Unrecognized } from "@org/client-runtime";

/** A product without its variants, media assets, sync source and default variant. */
export interface BaseProduct {
  id: string;
  organizationId: string;
  createdAt: string;
  createdBy: string;
  archived: boolean;
  name: string;
  url: string;
  description?: string | null;
  handle?: string | null;
  metadata?: {
    [key: string]: unknown;
  } | null;
  primaryExternalId?: string | null;
  primaryLastSyncedAt?: string | null;
  primarySourceVendor?: string | null;
  primarySyncSourceId?: string | null;
  updatedAt?: string | null;
  updatedBy?: string | null;
}

/** A variant without its option values. */
export interface BaseProductVariant {
  id: string;
  organizationId: string;
  createdAt: string;
  createdBy: string;
  archived: boolean;
  productId: string;
  sku: string;
  price: string;
  inventoryQuantity: number;
  inventoryPolicy: InventoryPolicy;
  metadata?: {
    [key: string]: unknown;
  } | null;
  primaryExternalId?: string | null;
  primaryLastSyncedAt?: string | null;
  primarySourceVendor?: string | null;
  primarySyncSourceId?: string | null;
  updatedAt?: string | null;
  updatedBy?: string | null;
}

export interface ErrorResponse {
  error: string;
}

export type InventoryPolicy = "untracked" | "deny" | "continue" | Unrecognized;

export type InventoryPolicyInput = "untracked" | "deny" | "continue";

export interface MediaAsset {
  id: string;
  organizationId: string;
  createdAt: string;
  createdBy: string;
  archived: boolean;
  name: string;
  mimeType: MediaMimeType;
  altText?: string | null;
  description?: string | null;
  publicUrl?: string | null;
  sourceUrl?: string | null;
  thumbnailUrl?: string | null;
  updatedAt?: string | null;
  updatedBy?: string | null;
  uploadUrl?: string | null;
}

export interface MediaAssetInput {
  name: string;
  mimeType: MediaMimeTypeInput;
  altText?: string | null | undefined;
  description?: string | null | undefined;
  sourceUrl?: string | null | undefined;
  thumbnailUrl?: string | null | undefined;
}

export type MediaMimeType =
  | "image/jpeg" | "image/jpg" | "image/png" | "image/gif" | "image/webp" | "video/mp4" | "video/webm"
  | "video/quicktime" | Unrecognized;

export type MediaMimeTypeInput =
  | "image/jpeg" | "image/jpg" | "image/png" | "image/gif" | "image/webp" | "video/mp4" | "video/webm"
  | "video/quicktime";

export interface OptionAssignment {
  optionId: string;
  valueId: string;
}

export interface OptionValueInput {
  optionName: string;
  value: string;
}

/** The cursors at both ends of a page. */
export interface PageInfo {
  endCursor?: string | null;
  startCursor?: string | null;
}

export interface Product {
  id: string;
  organizationId: string;
  createdAt: string;
  createdBy: string;
  archived: boolean;
  name: string;
  url: string;
  defaultVariantId?: string | null;
  description?: string | null;
  handle?: string | null;
  metadata?: {
    [key: string]: unknown;
  } | null;
  primaryExternalId?: string | null;
  primaryLastSyncedAt?: string | null;
  primarySourceVendor?: string | null;
  primarySyncSource?: ProductSyncSource | null;
  primarySyncSourceId?: string | null;
  productMediaAssets?: ProductMediaAsset[] | null;
  updatedAt?: string | null;
  updatedBy?: string | null;
  variants?: ProductVariant[] | null;
}

export interface ProductInput {
  name: string;
  url: string;
  defaultVariantId?: string | null | undefined;
  description?: string | null | undefined;
  handle?: string | null | undefined;
  metadata?: {
    [key: string]: unknown;
  } | null | undefined;
  /** Where the product comes from. `syncSource` and `syncSourceId` together are the key of the upsert. */
  primarySyncSource?: SyncSourceInput | null | undefined;
  productMediaAssets?: ProductMediaAssetInput[] | null | undefined;
  variantOptionIds?: string[] | null | undefined;
  variants?: ProductVariantInput[] | null | undefined;
}

export interface ProductMediaAsset {
  id: string;
  organizationId: string;
  position: number;
  purpose: string;
  productId: string;
  mediaAssetId: string;
  mediaAsset: MediaAsset;
}

export interface ProductMediaAssetInput {
  position: number;
  purpose: string;
  mediaAsset: MediaAssetInput;
}

/** The link between a product and a media asset, without the media asset. */
export interface ProductMediaAssetLink {
  id?: string;
  mediaAssetId?: string;
  organizationId?: string;
  position?: number;
  productId?: string;
  purpose?: string;
}

/** One page of products. */
export interface ProductPage {
  data: Product[];
  pageInfo: PageInfo;
}

export interface ProductSyncSource {
  id: string;
  organizationId: string;
  createdAt: string;
  createdBy: string;
  archived: boolean;
  syncSource: string;
  syncSourceId: string;
  lastSyncedAt?: string | null;
  sourceData?: {
    [key: string]: unknown;
  } | null;
  /** Default: `"PENDING"`. */
  syncStatus?: SyncStatus | null;
  updatedAt?: string | null;
  updatedBy?: string | null;
}

export interface ProductVariant {
  id: string;
  organizationId: string;
  createdAt: string;
  createdBy: string;
  archived: boolean;
  productId: string;
  sku: string;
  price: string;
  inventoryQuantity: number;
  inventoryPolicy: InventoryPolicy;
  options: VariantOptionValue[];
  metadata?: {
    [key: string]: unknown;
  } | null;
  primaryExternalId?: string | null;
  primaryLastSyncedAt?: string | null;
  primarySourceVendor?: string | null;
  primarySyncSourceId?: string | null;
  updatedAt?: string | null;
  updatedBy?: string | null;
}

export interface ProductVariantInput {
  sku: string;
  /** Decimal amount as text, e.g. `129.00`, with at most 12 digits before the point and 8 after it. */
  price: string;
  inventoryQuantity: number;
  inventoryPolicy: InventoryPolicyInput;
  metadata?: {
    [key: string]: unknown;
  } | null | undefined;
  optionAssignments?: OptionAssignment[] | undefined;
  optionValues?: OptionValueInput[] | undefined;
}

/** Tells that a change was made, without the result. */
export interface SuccessResponse {
  success?: boolean;
}

export interface SyncSourceInput {
  syncSource: string;
  syncSourceId: string;
  lastSyncedAt?: string | null | undefined;
  sourceData?: {
    [key: string]: unknown;
  } | null | undefined;
  syncStatus?: SyncStatusInput | null | undefined;
}

export type SyncStatus = "PENDING" | "SUCCESS" | "FAILED" | Unrecognized;

export type SyncStatusInput = "PENDING" | "SUCCESS" | "FAILED";

export interface ValidationError {
  error: "validation_error";
  issues: ValidationIssue[];
}

export interface ValidationIssue {
  kind: string;
  type: string;
  expected: string;
  received: string;
  message: string;
  path: ValidationPathStep[];
}

export interface ValidationPathStep {
  type: string;
  origin: string;
  input: unknown;
  key: string | number;
}

/**
 * A variant option. Only these fields are known.
 *
 * Inferred: the vendor's document does not say this.
 */
export interface VariantOption {
  displayName?: string;
  id?: string;
  name?: string;
}

/** A variant option that is assigned to a product. */
export interface VariantOptionAssignment {
  /** Inferred: the vendor's document does not say this. */
  option?: VariantOption;
  /** Inferred: the vendor's document does not say this. */
  optionId?: string;
  /** Inferred: the vendor's document does not say this. */
  organizationId?: string;
  /** Inferred: the vendor's document does not say this. */
  productId?: string;
  /** Inferred: the vendor's document does not say this. */
  required?: boolean;
  /** Inferred: the vendor's document does not say this. */
  sortOrder?: number;
  values?: unknown[];
}

export interface VariantOptionAssignmentInput {
  optionId: string;
  required?: boolean | undefined;
  sortOrder?: number | undefined;
}

/** The variant options that are assigned to a product. */
export interface VariantOptionAssignmentList {
  assignments?: VariantOptionAssignment[];
}

export interface VariantOptionValue {
  optionId: string;
  optionName: string;
  valueId: string;
  value: string;
}

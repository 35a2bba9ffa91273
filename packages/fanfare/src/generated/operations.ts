// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import {
  callOperation,
  type CallOptions,
  type Failure,
  type OperationMetadata,
  hasValue,
  writeList,
  type Paginated,
  paginatedOperation,
  type Success,
  type UndocumentedSuccess,
  type VendorClient,
} from "@org/client-runtime";
import type {
  BaseProduct,
  BaseProductVariant,
  ErrorResponse,
  InventoryPolicy,
  MediaAsset,
  MediaAssetInput,
  OptionAssignment,
  Product,
  ProductInput,
  ProductMediaAsset,
  ProductMediaAssetLink,
  ProductPage,
  ProductVariant,
  SuccessResponse,
  ValidationError,
  VariantOptionAssignmentInput,
  VariantOptionAssignmentList,
} from "./schemas.ts";

type OtherFailureStatus_400_401_403_404_500 = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 402 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 419 | 420 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 430 | 431 | 440 | 444 | 449 | 450 | 451 | 460 | 463 | 494 | 495 | 496 | 497 | 498 | 499 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511 | 520 | 521 | 522 | 523 | 524 | 525 | 526 | 527 | 529 | 530 | 598 | 599;
type OtherFailureStatus_400_401_403_409_500 = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 402 | 404 | 405 | 406 | 407 | 408 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 419 | 420 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 430 | 431 | 440 | 444 | 449 | 450 | 451 | 460 | 463 | 494 | 495 | 496 | 497 | 498 | 499 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511 | 520 | 521 | 522 | 523 | 524 | 525 | 526 | 527 | 529 | 530 | 598 | 599;
type OtherFailureStatus_400_401_403_500 = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 402 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 419 | 420 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 430 | 431 | 440 | 444 | 449 | 450 | 451 | 460 | 463 | 494 | 495 | 496 | 497 | 498 | 499 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511 | 520 | 521 | 522 | 523 | 524 | 525 | 526 | 527 | 529 | 530 | 598 | 599;
type OtherSuccessStatus_200 = 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226;

/** The query parameters of `listProducts`. */
export interface ListProductsQuery {
  /** Relations to include, `variants` and `mediaAssets`. Without it there are none. */
  include?: string[] | undefined;
  /**
   * Number of products on a page, counted from its start. At most 100.
   *
   * Inferred: the vendor's document does not say this.
   */
  first?: number | undefined;
  /**
   * Cursor of the product that the page comes after, `pageInfo.endCursor` of another page.
   *
   * Inferred: the vendor's document does not say this.
   */
  after?: string | undefined;
  /**
   * Number of products on a page, counted from its end. At most 100.
   *
   * Inferred: the vendor's document does not say this.
   */
  last?: number | undefined;
  /**
   * Cursor of the product that the page comes before, `pageInfo.startCursor` of another page.
   *
   * Inferred: the vendor's document does not say this.
   */
  before?: string | undefined;
}

/** What a call to `listProducts` takes. */
export interface ListProductsInit extends CallOptions {
  params?: {
    query?: ListProductsQuery | undefined;
  } | undefined;
}

/** What `listProducts` returns on success. */
export type ListProductsResponse = ProductPage;

/** The documented error bodies of `listProducts`. */
export type ListProductsError = ValidationError | ErrorResponse;

/** The result of calling `listProducts`, discriminated by `status` (or by `error`). */
export type ListProductsResult =
  | Success<200, ProductPage>
  | Failure<400, ValidationError>
  | Failure<401 | 403 | 500, ErrorResponse>
  | UndocumentedSuccess<OtherSuccessStatus_200>
  | Failure<OtherFailureStatus_400_401_403_500, unknown>;

/** The body of `upsertProduct`. */
export type UpsertProductBody = ProductInput;

/** What a call to `upsertProduct` takes. */
export interface UpsertProductInit extends CallOptions {
  body: UpsertProductBody;
}

/** What `upsertProduct` returns on success. */
export type UpsertProductResponse = Product;

/** The documented error bodies of `upsertProduct`. */
export type UpsertProductError = ValidationError | ErrorResponse;

/** The result of calling `upsertProduct`, discriminated by `status` (or by `error`). */
export type UpsertProductResult =
  | Success<200, Product>
  | Failure<400, ValidationError>
  | Failure<401 | 403 | 500, ErrorResponse>
  | UndocumentedSuccess<OtherSuccessStatus_200>
  | Failure<OtherFailureStatus_400_401_403_500, unknown>;

/** The query parameters of `searchProducts`. */
export interface SearchProductsQuery {
  /** Kind of the sync source. */
  syncSource?: string | undefined;
  /** Id that the product has in the sync source. */
  syncSourceId?: string | undefined;
}

/** What a call to `searchProducts` takes. */
export interface SearchProductsInit extends CallOptions {
  params?: {
    query?: SearchProductsQuery | undefined;
  } | undefined;
}

/** What `searchProducts` returns on success. */
export type SearchProductsResponse = Product[];

/** The documented error bodies of `searchProducts`. */
export type SearchProductsError = ValidationError | ErrorResponse;

/** The result of calling `searchProducts`, discriminated by `status` (or by `error`). */
export type SearchProductsResult =
  | Success<200, Product[]>
  | Failure<400, ValidationError>
  | Failure<401 | 403 | 500, ErrorResponse>
  | UndocumentedSuccess<OtherSuccessStatus_200>
  | Failure<OtherFailureStatus_400_401_403_500, unknown>;

/** The path parameters of `getProduct`. */
export interface GetProductPath {
  productId: string;
}

/** The query parameters of `getProduct`. */
export interface GetProductQuery {
  /** Relations to include, `variants` and `mediaAssets`. Without it the media assets are included. */
  include?: string[] | undefined;
}

/** What a call to `getProduct` takes. */
export interface GetProductInit extends CallOptions {
  params: {
    path: GetProductPath;
    query?: GetProductQuery | undefined;
  };
}

/** What `getProduct` returns on success. */
export type GetProductResponse = Product;

/** The documented error bodies of `getProduct`. */
export type GetProductError = ValidationError | ErrorResponse;

/** The result of calling `getProduct`, discriminated by `status` (or by `error`). */
export type GetProductResult =
  | Success<200, Product>
  | Failure<400, ValidationError>
  | Failure<401 | 403 | 404 | 500, ErrorResponse>
  | UndocumentedSuccess<OtherSuccessStatus_200>
  | Failure<OtherFailureStatus_400_401_403_404_500, unknown>;

/** The path parameters of `updateProduct`. */
export interface UpdateProductPath {
  productId: string;
}

/** The body of `updateProduct`. */
export interface UpdateProductBody {
  /** Inferred: the vendor's document does not say this. */
  description?: string | null | undefined;
  /** Inferred: the vendor's document does not say this. */
  handle?: string | null | undefined;
  /** Inferred: the vendor's document does not say this. */
  metadata?: {
    [key: string]: unknown;
  } | null | undefined;
  /** Inferred: the vendor's document does not say this. */
  name?: string | undefined;
  /** Inferred: the vendor's document does not say this. */
  url?: string | undefined;
}

/** What a call to `updateProduct` takes. */
export interface UpdateProductInit extends CallOptions {
  params: {
    path: UpdateProductPath;
  };
  body: UpdateProductBody;
}

/** What `updateProduct` returns on success. */
export type UpdateProductResponse = BaseProduct;

/** The documented error bodies of `updateProduct`. */
export type UpdateProductError = ValidationError | ErrorResponse;

/** The result of calling `updateProduct`, discriminated by `status` (or by `error`). */
export type UpdateProductResult =
  | Success<200, BaseProduct>
  | Failure<400, ValidationError>
  | Failure<401 | 403 | 500, ErrorResponse>
  | UndocumentedSuccess<OtherSuccessStatus_200>
  | Failure<OtherFailureStatus_400_401_403_500, unknown>;

/** The path parameters of `deleteProduct`. */
export interface DeleteProductPath {
  productId: string;
}

/** What a call to `deleteProduct` takes. */
export interface DeleteProductInit extends CallOptions {
  params: {
    path: DeleteProductPath;
  };
}

/** What `deleteProduct` returns on success. */
export type DeleteProductResponse = BaseProduct;

/** The documented error bodies of `deleteProduct`. */
export type DeleteProductError = ValidationError | ErrorResponse;

/** The result of calling `deleteProduct`, discriminated by `status` (or by `error`). */
export type DeleteProductResult =
  | Success<200, BaseProduct>
  | Failure<400, ValidationError>
  | Failure<401 | 403 | 500, ErrorResponse>
  | UndocumentedSuccess<OtherSuccessStatus_200>
  | Failure<OtherFailureStatus_400_401_403_500, unknown>;

/** The path parameters of `listMediaAssets`. */
export interface ListMediaAssetsPath {
  productId: string;
}

/** What a call to `listMediaAssets` takes. */
export interface ListMediaAssetsInit extends CallOptions {
  params: {
    path: ListMediaAssetsPath;
  };
}

/** What `listMediaAssets` returns on success. */
export type ListMediaAssetsResponse = ProductMediaAsset[];

/** The documented error bodies of `listMediaAssets`. */
export type ListMediaAssetsError = ValidationError | ErrorResponse;

/** The result of calling `listMediaAssets`, discriminated by `status` (or by `error`). */
export type ListMediaAssetsResult =
  | Success<200, ProductMediaAsset[]>
  | Failure<400, ValidationError>
  | Failure<401 | 403 | 500, ErrorResponse>
  | UndocumentedSuccess<OtherSuccessStatus_200>
  | Failure<OtherFailureStatus_400_401_403_500, unknown>;

/** The path parameters of `addMediaAsset`. */
export interface AddMediaAssetPath {
  productId: string;
}

/** The body of `addMediaAsset`. */
export interface AddMediaAssetBody {
  position: number;
  purpose: "LOGO" | "PRODUCT";
  /** Inferred: the vendor's document does not say this. */
  mediaAsset?: MediaAssetInput | undefined;
  mediaAssetId?: string | undefined;
}

/** What a call to `addMediaAsset` takes. */
export interface AddMediaAssetInit extends CallOptions {
  params: {
    path: AddMediaAssetPath;
  };
  body: AddMediaAssetBody;
}

/** What `addMediaAsset` returns on success. */
export type AddMediaAssetResponse = MediaAsset;

/** The documented error bodies of `addMediaAsset`. */
export type AddMediaAssetError = ValidationError | ErrorResponse;

/** The result of calling `addMediaAsset`, discriminated by `status` (or by `error`). */
export type AddMediaAssetResult =
  | Success<200, MediaAsset>
  | Failure<400, ValidationError>
  | Failure<401 | 403 | 500, ErrorResponse>
  | UndocumentedSuccess<OtherSuccessStatus_200>
  | Failure<OtherFailureStatus_400_401_403_500, unknown>;

/** The path parameters of `reorderMediaAssets`. */
export interface ReorderMediaAssetsPath {
  productId: string;
}

/** The body of `reorderMediaAssets`. */
export interface ReorderMediaAssetsBody {
  /** Ids in the order wanted. */
  assetOrder: string[];
}

/** What a call to `reorderMediaAssets` takes. */
export interface ReorderMediaAssetsInit extends CallOptions {
  params: {
    path: ReorderMediaAssetsPath;
  };
  body: ReorderMediaAssetsBody;
}

/** What `reorderMediaAssets` returns on success. */
export type ReorderMediaAssetsResponse = SuccessResponse;

/** The documented error bodies of `reorderMediaAssets`. */
export type ReorderMediaAssetsError = ValidationError | ErrorResponse;

/** The result of calling `reorderMediaAssets`, discriminated by `status` (or by `error`). */
export type ReorderMediaAssetsResult =
  | Success<200, SuccessResponse>
  | Failure<400, ValidationError>
  | Failure<401 | 403 | 500, ErrorResponse>
  | UndocumentedSuccess<OtherSuccessStatus_200>
  | Failure<OtherFailureStatus_400_401_403_500, unknown>;

/** The path parameters of `updateMediaAsset`. */
export interface UpdateMediaAssetPath {
  productId: string;
  assetId: string;
}

/** The body of `updateMediaAsset`. */
export interface UpdateMediaAssetBody {
  /** Inferred: the vendor's document does not say this. */
  position?: number | undefined;
  purpose?: string | undefined;
}

/** What a call to `updateMediaAsset` takes. */
export interface UpdateMediaAssetInit extends CallOptions {
  params: {
    path: UpdateMediaAssetPath;
  };
  body: UpdateMediaAssetBody;
}

/** What `updateMediaAsset` returns on success. */
export type UpdateMediaAssetResponse = ProductMediaAssetLink;

/** The documented error bodies of `updateMediaAsset`. */
export type UpdateMediaAssetError = ValidationError | ErrorResponse;

/** The result of calling `updateMediaAsset`, discriminated by `status` (or by `error`). */
export type UpdateMediaAssetResult =
  | Success<200, ProductMediaAssetLink>
  | Failure<400, ValidationError>
  | Failure<401 | 403 | 500, ErrorResponse>
  | UndocumentedSuccess<OtherSuccessStatus_200>
  | Failure<OtherFailureStatus_400_401_403_500, unknown>;

/** The path parameters of `deleteMediaAsset`. */
export interface DeleteMediaAssetPath {
  productId: string;
  assetId: string;
}

/** What a call to `deleteMediaAsset` takes. */
export interface DeleteMediaAssetInit extends CallOptions {
  params: {
    path: DeleteMediaAssetPath;
  };
}

/** What `deleteMediaAsset` returns on success. */
export type DeleteMediaAssetResponse = SuccessResponse;

/** The documented error bodies of `deleteMediaAsset`. */
export type DeleteMediaAssetError = ValidationError | ErrorResponse;

/** The result of calling `deleteMediaAsset`, discriminated by `status` (or by `error`). */
export type DeleteMediaAssetResult =
  | Success<200, SuccessResponse>
  | Failure<400, ValidationError>
  | Failure<401 | 403 | 500, ErrorResponse>
  | UndocumentedSuccess<OtherSuccessStatus_200>
  | Failure<OtherFailureStatus_400_401_403_500, unknown>;

/** The path parameters of `listVariantOptions`. */
export interface ListVariantOptionsPath {
  productId: string;
}

/** What a call to `listVariantOptions` takes. */
export interface ListVariantOptionsInit extends CallOptions {
  params: {
    path: ListVariantOptionsPath;
  };
}

/** What `listVariantOptions` returns on success. */
export type ListVariantOptionsResponse = VariantOptionAssignmentList;

/** The documented error bodies of `listVariantOptions`. */
export type ListVariantOptionsError = ValidationError | ErrorResponse;

/** The result of calling `listVariantOptions`, discriminated by `status` (or by `error`). */
export type ListVariantOptionsResult =
  | Success<200, VariantOptionAssignmentList>
  | Failure<400, ValidationError>
  | Failure<401 | 403 | 500, ErrorResponse>
  | UndocumentedSuccess<OtherSuccessStatus_200>
  | Failure<OtherFailureStatus_400_401_403_500, unknown>;

/** The path parameters of `assignVariantOptions`. */
export interface AssignVariantOptionsPath {
  productId: string;
}

/** The body of `assignVariantOptions`. */
export interface AssignVariantOptionsBody {
  options: VariantOptionAssignmentInput[];
}

/** What a call to `assignVariantOptions` takes. */
export interface AssignVariantOptionsInit extends CallOptions {
  params: {
    path: AssignVariantOptionsPath;
  };
  body: AssignVariantOptionsBody;
}

/** What `assignVariantOptions` returns on success. */
export type AssignVariantOptionsResponse = VariantOptionAssignmentList;

/** The documented error bodies of `assignVariantOptions`. */
export type AssignVariantOptionsError = ValidationError | ErrorResponse;

/** The result of calling `assignVariantOptions`, discriminated by `status` (or by `error`). */
export type AssignVariantOptionsResult =
  | Success<200, VariantOptionAssignmentList>
  | Failure<400, ValidationError>
  | Failure<401 | 403 | 500, ErrorResponse>
  | UndocumentedSuccess<OtherSuccessStatus_200>
  | Failure<OtherFailureStatus_400_401_403_500, unknown>;

/** The path parameters of `removeVariantOption`. */
export interface RemoveVariantOptionPath {
  productId: string;
  optionId: string;
}

/** What a call to `removeVariantOption` takes. */
export interface RemoveVariantOptionInit extends CallOptions {
  params: {
    path: RemoveVariantOptionPath;
  };
}

/** What `removeVariantOption` returns on success. */
export type RemoveVariantOptionResponse = SuccessResponse;

/** The documented error bodies of `removeVariantOption`. */
export type RemoveVariantOptionError = ValidationError | ErrorResponse;

/** The result of calling `removeVariantOption`, discriminated by `status` (or by `error`). */
export type RemoveVariantOptionResult =
  | Success<200, SuccessResponse>
  | Failure<400, ValidationError>
  | Failure<401 | 403 | 409 | 500, ErrorResponse>
  | UndocumentedSuccess<OtherSuccessStatus_200>
  | Failure<OtherFailureStatus_400_401_403_409_500, unknown>;

/** The path parameters of `listVariants`. */
export interface ListVariantsPath {
  productId: string;
}

/** What a call to `listVariants` takes. */
export interface ListVariantsInit extends CallOptions {
  params: {
    path: ListVariantsPath;
  };
}

/** What `listVariants` returns on success. */
export type ListVariantsResponse = ProductVariant[];

/** The documented error bodies of `listVariants`. */
export type ListVariantsError = ValidationError | ErrorResponse;

/** The result of calling `listVariants`, discriminated by `status` (or by `error`). */
export type ListVariantsResult =
  | Success<200, ProductVariant[]>
  | Failure<400, ValidationError>
  | Failure<401 | 403 | 500, ErrorResponse>
  | UndocumentedSuccess<OtherSuccessStatus_200>
  | Failure<OtherFailureStatus_400_401_403_500, unknown>;

/** The path parameters of `createVariant`. */
export interface CreateVariantPath {
  productId: string;
}

/** The body of `createVariant`. */
export interface CreateVariantBody {
  /** The product's id, once more than in the path. */
  productId: string;
  /** Inferred: the vendor's document does not say this. */
  sku: string;
  /** Decimal amount as text. */
  price: string;
  inventoryQuantity: number;
  inventoryPolicy: InventoryPolicy;
  /** Inferred: the vendor's document does not say this. */
  metadata?: {
    [key: string]: unknown;
  } | null | undefined;
  optionAssignments?: OptionAssignment[] | undefined;
}

/** What a call to `createVariant` takes. */
export interface CreateVariantInit extends CallOptions {
  params: {
    path: CreateVariantPath;
  };
  body: CreateVariantBody;
}

/** What `createVariant` returns on success. */
export type CreateVariantResponse = BaseProductVariant;

/** The documented error bodies of `createVariant`. */
export type CreateVariantError = ValidationError | ErrorResponse;

/** The result of calling `createVariant`, discriminated by `status` (or by `error`). */
export type CreateVariantResult =
  | Success<200, BaseProductVariant>
  | Failure<400, ValidationError>
  | Failure<401 | 403 | 500, ErrorResponse>
  | UndocumentedSuccess<OtherSuccessStatus_200>
  | Failure<OtherFailureStatus_400_401_403_500, unknown>;

/** The path parameters of `updateVariant`. */
export interface UpdateVariantPath {
  productId: string;
  variantId: string;
}

/** The body of `updateVariant`. */
export interface UpdateVariantBody {
  /** Inferred: the vendor's document does not say this. */
  inventoryPolicy?: InventoryPolicy | undefined;
  /** Inferred: the vendor's document does not say this. */
  inventoryQuantity?: number | undefined;
  /** Inferred: the vendor's document does not say this. */
  metadata?: {
    [key: string]: unknown;
  } | null | undefined;
  /**
   * Decimal amount as text.
   *
   * Inferred: the vendor's document does not say this.
   */
  price?: string | undefined;
  /** Inferred: the vendor's document does not say this. */
  sku?: string | undefined;
}

/** What a call to `updateVariant` takes. */
export interface UpdateVariantInit extends CallOptions {
  params: {
    path: UpdateVariantPath;
  };
  body: UpdateVariantBody;
}

/** What `updateVariant` returns on success. */
export type UpdateVariantResponse = BaseProductVariant;

/** The documented error bodies of `updateVariant`. */
export type UpdateVariantError = ValidationError | ErrorResponse;

/** The result of calling `updateVariant`, discriminated by `status` (or by `error`). */
export type UpdateVariantResult =
  | Success<200, BaseProductVariant>
  | Failure<400, ValidationError>
  | Failure<401 | 403 | 500, ErrorResponse>
  | UndocumentedSuccess<OtherSuccessStatus_200>
  | Failure<OtherFailureStatus_400_401_403_500, unknown>;

/** The path parameters of `deleteVariant`. */
export interface DeleteVariantPath {
  productId: string;
  variantId: string;
}

/** What a call to `deleteVariant` takes. */
export interface DeleteVariantInit extends CallOptions {
  params: {
    path: DeleteVariantPath;
  };
}

/** What `deleteVariant` returns on success. */
export type DeleteVariantResponse = BaseProductVariant;

/** The documented error bodies of `deleteVariant`. */
export type DeleteVariantError = ValidationError | ErrorResponse;

/** The result of calling `deleteVariant`, discriminated by `status` (or by `error`). */
export type DeleteVariantResult =
  | Success<200, BaseProductVariant>
  | Failure<400, ValidationError>
  | Failure<401 | 403 | 500, ErrorResponse>
  | UndocumentedSuccess<OtherSuccessStatus_200>
  | Failure<OtherFailureStatus_400_401_403_500, unknown>;

const listProducts_metadata: OperationMetadata = { name: "listProducts", method: "GET", path: "/products", parameters: { "query:include": { in: "query", explode: false, write: writeList } } };

/**
 * List products
 *
 * Returns one page, with a cursor at either end.
 *
 * `GET /products`
 *
 * Returns one page; `paginate(listProducts, client, init)` reads all of them. The query's `first` sets the page size.
 */
export const listProducts: ((client: VendorClient<"fanfare">, init?: ListProductsInit) => Promise<ListProductsResult>) & Paginated<ListProductsResponse, Product> =
  /* @__PURE__ */ paginatedOperation(listProducts_metadata, { kind: "cursor", cursor: "after", next: "/pageInfo/endCursor", items: "/data" });

const upsertProduct_metadata: OperationMetadata = { name: "upsertProduct", method: "POST", path: "/products", idempotency: { whenBody: ["/primarySyncSource"], hasValue: hasValue } };

/**
 * Create or update a product
 *
 * Updates the product whose sync source equals `primarySyncSource`. Creates a product where none has it, and always when `primarySyncSource` is left out.
 *
 * `POST /products`
 *
 * Retried after a failure only with `primarySyncSource` in the body: a call without it could create another.
 */
export function upsertProduct(client: VendorClient<"fanfare">, init: UpsertProductInit): Promise<UpsertProductResult> {
  return callOperation(client, upsertProduct_metadata, init);
}

const searchProducts_metadata: OperationMetadata = { name: "searchProducts", method: "GET", path: "/products/search" };

/**
 * Search products by sync source
 *
 * `GET /products/search`
 */
export function searchProducts(client: VendorClient<"fanfare">, init?: SearchProductsInit): Promise<SearchProductsResult> {
  return callOperation(client, searchProducts_metadata, init);
}

const getProduct_metadata: OperationMetadata = { name: "getProduct", method: "GET", path: "/products/{productId}", parameters: { "query:include": { in: "query", explode: false, write: writeList } } };

/**
 * Get a product
 *
 * `GET /products/{productId}`
 */
export function getProduct(client: VendorClient<"fanfare">, init: GetProductInit): Promise<GetProductResult> {
  return callOperation(client, getProduct_metadata, init);
}

const updateProduct_metadata: OperationMetadata = { name: "updateProduct", method: "PUT", path: "/products/{productId}" };

/**
 * Update a product
 *
 * Every field may be left out.
 *
 * `PUT /products/{productId}`
 */
export function updateProduct(client: VendorClient<"fanfare">, init: UpdateProductInit): Promise<UpdateProductResult> {
  return callOperation(client, updateProduct_metadata, init);
}

const deleteProduct_metadata: OperationMetadata = { name: "deleteProduct", method: "DELETE", path: "/products/{productId}" };

/**
 * Delete a product
 *
 * Archives the product and returns it.
 *
 * `DELETE /products/{productId}`
 */
export function deleteProduct(client: VendorClient<"fanfare">, init: DeleteProductInit): Promise<DeleteProductResult> {
  return callOperation(client, deleteProduct_metadata, init);
}

const listMediaAssets_metadata: OperationMetadata = { name: "listMediaAssets", method: "GET", path: "/products/{productId}/media-assets" };

/**
 * List the media assets of a product
 *
 * `GET /products/{productId}/media-assets`
 */
export function listMediaAssets(client: VendorClient<"fanfare">, init: ListMediaAssetsInit): Promise<ListMediaAssetsResult> {
  return callOperation(client, listMediaAssets_metadata, init);
}

const addMediaAsset_metadata: OperationMetadata = { name: "addMediaAsset", method: "POST", path: "/products/{productId}/media-assets" };

/**
 * Add a media asset to a product
 *
 * Takes a new media asset or the id of an existing one, and returns the media asset.
 *
 * `POST /products/{productId}/media-assets`
 */
export function addMediaAsset(client: VendorClient<"fanfare">, init: AddMediaAssetInit): Promise<AddMediaAssetResult> {
  return callOperation(client, addMediaAsset_metadata, init);
}

const reorderMediaAssets_metadata: OperationMetadata = { name: "reorderMediaAssets", method: "PUT", path: "/products/{productId}/media-assets/reorder" };

/**
 * Reorder the media assets of a product
 *
 * `PUT /products/{productId}/media-assets/reorder`
 */
export function reorderMediaAssets(client: VendorClient<"fanfare">, init: ReorderMediaAssetsInit): Promise<ReorderMediaAssetsResult> {
  return callOperation(client, reorderMediaAssets_metadata, init);
}

const updateMediaAsset_metadata: OperationMetadata = { name: "updateMediaAsset", method: "PUT", path: "/products/{productId}/media-assets/{assetId}" };

/**
 * Update a media asset of a product
 *
 * Changes the position or the purpose of the link, not the media asset itself.
 *
 * `PUT /products/{productId}/media-assets/{assetId}`
 */
export function updateMediaAsset(client: VendorClient<"fanfare">, init: UpdateMediaAssetInit): Promise<UpdateMediaAssetResult> {
  return callOperation(client, updateMediaAsset_metadata, init);
}

const deleteMediaAsset_metadata: OperationMetadata = { name: "deleteMediaAsset", method: "DELETE", path: "/products/{productId}/media-assets/{assetId}" };

/**
 * Remove a media asset from a product
 *
 * `DELETE /products/{productId}/media-assets/{assetId}`
 */
export function deleteMediaAsset(client: VendorClient<"fanfare">, init: DeleteMediaAssetInit): Promise<DeleteMediaAssetResult> {
  return callOperation(client, deleteMediaAsset_metadata, init);
}

const listVariantOptions_metadata: OperationMetadata = { name: "listVariantOptions", method: "GET", path: "/products/{productId}/variant-options" };

/**
 * List the variant options of a product
 *
 * `GET /products/{productId}/variant-options`
 */
export function listVariantOptions(client: VendorClient<"fanfare">, init: ListVariantOptionsInit): Promise<ListVariantOptionsResult> {
  return callOperation(client, listVariantOptions_metadata, init);
}

const assignVariantOptions_metadata: OperationMetadata = { name: "assignVariantOptions", method: "POST", path: "/products/{productId}/variant-options" };

/**
 * Assign variant options to a product
 *
 * `POST /products/{productId}/variant-options`
 */
export function assignVariantOptions(client: VendorClient<"fanfare">, init: AssignVariantOptionsInit): Promise<AssignVariantOptionsResult> {
  return callOperation(client, assignVariantOptions_metadata, init);
}

const removeVariantOption_metadata: OperationMetadata = { name: "removeVariantOption", method: "DELETE", path: "/products/{productId}/variant-options/{optionId}" };

/**
 * Remove a variant option from a product
 *
 * `DELETE /products/{productId}/variant-options/{optionId}`
 */
export function removeVariantOption(client: VendorClient<"fanfare">, init: RemoveVariantOptionInit): Promise<RemoveVariantOptionResult> {
  return callOperation(client, removeVariantOption_metadata, init);
}

const listVariants_metadata: OperationMetadata = { name: "listVariants", method: "GET", path: "/products/{productId}/variants" };

/**
 * List the variants of a product
 *
 * `GET /products/{productId}/variants`
 */
export function listVariants(client: VendorClient<"fanfare">, init: ListVariantsInit): Promise<ListVariantsResult> {
  return callOperation(client, listVariants_metadata, init);
}

const createVariant_metadata: OperationMetadata = { name: "createVariant", method: "POST", path: "/products/{productId}/variants" };

/**
 * Create a variant of a product
 *
 * `POST /products/{productId}/variants`
 */
export function createVariant(client: VendorClient<"fanfare">, init: CreateVariantInit): Promise<CreateVariantResult> {
  return callOperation(client, createVariant_metadata, init);
}

const updateVariant_metadata: OperationMetadata = { name: "updateVariant", method: "PUT", path: "/products/{productId}/variants/{variantId}" };

/**
 * Update a variant of a product
 *
 * Every field may be left out.
 *
 * `PUT /products/{productId}/variants/{variantId}`
 */
export function updateVariant(client: VendorClient<"fanfare">, init: UpdateVariantInit): Promise<UpdateVariantResult> {
  return callOperation(client, updateVariant_metadata, init);
}

const deleteVariant_metadata: OperationMetadata = { name: "deleteVariant", method: "DELETE", path: "/products/{productId}/variants/{variantId}" };

/**
 * Delete a variant of a product
 *
 * `DELETE /products/{productId}/variants/{variantId}`
 */
export function deleteVariant(client: VendorClient<"fanfare">, init: DeleteVariantInit): Promise<DeleteVariantResult> {
  return callOperation(client, deleteVariant_metadata, init);
}

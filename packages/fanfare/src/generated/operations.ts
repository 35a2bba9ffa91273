// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import {
  callOperation,
  type CallOptions,
  type Failure,
  type FailureStatus,
  type Paginated,
  paginatedOperation,
  type Success,
  type SuccessStatus,
} from "@org/client-runtime";
import type { FanfareClient } from "./client.ts";
import {
  addMediaAssetMetadata,
  assignVariantOptionsMetadata,
  createVariantMetadata,
  deleteMediaAssetMetadata,
  deleteProductMetadata,
  deleteVariantMetadata,
  getProductMetadata,
  listMediaAssetsMetadata,
  listProductsMetadata,
  listVariantOptionsMetadata,
  listVariantsMetadata,
  removeVariantOptionMetadata,
  reorderMediaAssetsMetadata,
  searchProductsMetadata,
  updateMediaAssetMetadata,
  updateProductMetadata,
  updateVariantMetadata,
  upsertProductMetadata,
} from "./metadata.ts";
import type {
  BaseProduct,
  BaseProductVariant,
  ErrorResponse,
  InventoryPolicyInput,
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
  query?: ListProductsQuery | undefined;
}

/** What `listProducts` returns on success. */
export type ListProductsResponse = ProductPage;

/** The documented error bodies of `listProducts`. */
export type ListProductsError = ValidationError | ErrorResponse;

/**
 * The result of calling `listProducts`, discriminated by `status` (or by `error`).
 *
 * Only 200 is documented: another 2xx may have other data.
 */
export type ListProductsResult =
  | Success<SuccessStatus, ProductPage>
  | Failure<400, ValidationError>
  | Failure<401 | 403 | 500, ErrorResponse>
  | Failure<Exclude<FailureStatus, 400 | 401 | 403 | 500>, unknown>;

/**
 * List products
 *
 * Returns one page, with a cursor at either end.
 *
 * `GET /products`
 *
 * Returns one page; `paginate(listProducts, client, init)` reads all of them. The query's `first` sets the page size.
 *
 * @example
 * const data = unwrap(await listProducts(fanfare));
 */
export const listProducts: ((client: FanfareClient, init?: ListProductsInit) => Promise<ListProductsResult>) &
  Paginated<ListProductsResponse, Product> =
  /* @__PURE__ */ paginatedOperation(listProductsMetadata, {
    kind: "cursor",
    cursor: "after",
    next: "/pageInfo/endCursor",
    items: "/data",
  });

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

/**
 * The result of calling `upsertProduct`, discriminated by `status` (or by `error`).
 *
 * Only 200 is documented: another 2xx may have other data.
 */
export type UpsertProductResult =
  | Success<SuccessStatus, Product>
  | Failure<400, ValidationError>
  | Failure<401 | 403 | 500, ErrorResponse>
  | Failure<Exclude<FailureStatus, 400 | 401 | 403 | 500>, unknown>;

/**
 * Create or update a product
 *
 * Updates the product whose sync source equals `primarySyncSource`. Creates a product where none has it, and always
 * when `primarySyncSource` is left out.
 *
 * `POST /products`
 *
 * Retried after a failure only with `primarySyncSource` in the body: a call without it could create another.
 *
 * @example
 * const data = unwrap(await upsertProduct(fanfare, { body }));
 */
export function upsertProduct(client: FanfareClient, init: UpsertProductInit): Promise<UpsertProductResult> {
  return callOperation(client, upsertProductMetadata, init);
}

/** The query parameters of `searchProducts`. */
export interface SearchProductsQuery {
  /** Kind of the sync source. */
  syncSource?: string | undefined;
  /** Id that the product has in the sync source. */
  syncSourceId?: string | undefined;
}

/** What a call to `searchProducts` takes. */
export interface SearchProductsInit extends CallOptions {
  query?: SearchProductsQuery | undefined;
}

/** What `searchProducts` returns on success. */
export type SearchProductsResponse = Product[];

/** The documented error bodies of `searchProducts`. */
export type SearchProductsError = ValidationError | ErrorResponse;

/**
 * The result of calling `searchProducts`, discriminated by `status` (or by `error`).
 *
 * Only 200 is documented: another 2xx may have other data.
 */
export type SearchProductsResult =
  | Success<SuccessStatus, Product[]>
  | Failure<400, ValidationError>
  | Failure<401 | 403 | 500, ErrorResponse>
  | Failure<Exclude<FailureStatus, 400 | 401 | 403 | 500>, unknown>;

/**
 * Search products by sync source
 *
 * `GET /products/search`
 *
 * @example
 * const data = unwrap(await searchProducts(fanfare));
 */
export function searchProducts(client: FanfareClient, init?: SearchProductsInit): Promise<SearchProductsResult> {
  return callOperation(client, searchProductsMetadata, init);
}

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
  path: GetProductPath;
  query?: GetProductQuery | undefined;
}

/** What `getProduct` returns on success. */
export type GetProductResponse = Product;

/** The documented error bodies of `getProduct`. */
export type GetProductError = ValidationError | ErrorResponse;

/**
 * The result of calling `getProduct`, discriminated by `status` (or by `error`).
 *
 * Only 200 is documented: another 2xx may have other data.
 */
export type GetProductResult =
  | Success<SuccessStatus, Product>
  | Failure<400, ValidationError>
  | Failure<401 | 403 | 404 | 500, ErrorResponse>
  | Failure<Exclude<FailureStatus, 400 | 401 | 403 | 404 | 500>, unknown>;

/**
 * Get a product
 *
 * `GET /products/{productId}`
 *
 * @example
 * const data = unwrap(await getProduct(fanfare, { path: { productId } }));
 */
export function getProduct(client: FanfareClient, init: GetProductInit): Promise<GetProductResult> {
  return callOperation(client, getProductMetadata, init);
}

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
  path: UpdateProductPath;
  body: UpdateProductBody;
}

/** What `updateProduct` returns on success. */
export type UpdateProductResponse = BaseProduct;

/** The documented error bodies of `updateProduct`. */
export type UpdateProductError = ValidationError | ErrorResponse;

/**
 * The result of calling `updateProduct`, discriminated by `status` (or by `error`).
 *
 * Only 200 is documented: another 2xx may have other data.
 */
export type UpdateProductResult =
  | Success<SuccessStatus, BaseProduct>
  | Failure<400, ValidationError>
  | Failure<401 | 403 | 500, ErrorResponse>
  | Failure<Exclude<FailureStatus, 400 | 401 | 403 | 500>, unknown>;

/**
 * Update a product
 *
 * Every field may be left out.
 *
 * `PUT /products/{productId}`
 *
 * @example
 * const data = unwrap(await updateProduct(fanfare, { path: { productId }, body }));
 */
export function updateProduct(client: FanfareClient, init: UpdateProductInit): Promise<UpdateProductResult> {
  return callOperation(client, updateProductMetadata, init);
}

/** The path parameters of `deleteProduct`. */
export interface DeleteProductPath {
  productId: string;
}

/** What a call to `deleteProduct` takes. */
export interface DeleteProductInit extends CallOptions {
  path: DeleteProductPath;
}

/** What `deleteProduct` returns on success. */
export type DeleteProductResponse = BaseProduct;

/** The documented error bodies of `deleteProduct`. */
export type DeleteProductError = ValidationError | ErrorResponse;

/**
 * The result of calling `deleteProduct`, discriminated by `status` (or by `error`).
 *
 * Only 200 is documented: another 2xx may have other data.
 */
export type DeleteProductResult =
  | Success<SuccessStatus, BaseProduct>
  | Failure<400, ValidationError>
  | Failure<401 | 403 | 500, ErrorResponse>
  | Failure<Exclude<FailureStatus, 400 | 401 | 403 | 500>, unknown>;

/**
 * Delete a product
 *
 * Archives the product and returns it.
 *
 * `DELETE /products/{productId}`
 *
 * @example
 * const data = unwrap(await deleteProduct(fanfare, { path: { productId } }));
 */
export function deleteProduct(client: FanfareClient, init: DeleteProductInit): Promise<DeleteProductResult> {
  return callOperation(client, deleteProductMetadata, init);
}

/** The path parameters of `listMediaAssets`. */
export interface ListMediaAssetsPath {
  productId: string;
}

/** What a call to `listMediaAssets` takes. */
export interface ListMediaAssetsInit extends CallOptions {
  path: ListMediaAssetsPath;
}

/** What `listMediaAssets` returns on success. */
export type ListMediaAssetsResponse = ProductMediaAsset[];

/** The documented error bodies of `listMediaAssets`. */
export type ListMediaAssetsError = ValidationError | ErrorResponse;

/**
 * The result of calling `listMediaAssets`, discriminated by `status` (or by `error`).
 *
 * Only 200 is documented: another 2xx may have other data.
 */
export type ListMediaAssetsResult =
  | Success<SuccessStatus, ProductMediaAsset[]>
  | Failure<400, ValidationError>
  | Failure<401 | 403 | 500, ErrorResponse>
  | Failure<Exclude<FailureStatus, 400 | 401 | 403 | 500>, unknown>;

/**
 * List the media assets of a product
 *
 * `GET /products/{productId}/media-assets`
 *
 * @example
 * const data = unwrap(await listMediaAssets(fanfare, { path: { productId } }));
 */
export function listMediaAssets(client: FanfareClient, init: ListMediaAssetsInit): Promise<ListMediaAssetsResult> {
  return callOperation(client, listMediaAssetsMetadata, init);
}

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
  path: AddMediaAssetPath;
  body: AddMediaAssetBody;
}

/** What `addMediaAsset` returns on success. */
export type AddMediaAssetResponse = MediaAsset;

/** The documented error bodies of `addMediaAsset`. */
export type AddMediaAssetError = ValidationError | ErrorResponse;

/**
 * The result of calling `addMediaAsset`, discriminated by `status` (or by `error`).
 *
 * Only 200 is documented: another 2xx may have other data.
 */
export type AddMediaAssetResult =
  | Success<SuccessStatus, MediaAsset>
  | Failure<400, ValidationError>
  | Failure<401 | 403 | 500, ErrorResponse>
  | Failure<Exclude<FailureStatus, 400 | 401 | 403 | 500>, unknown>;

/**
 * Add a media asset to a product
 *
 * Takes a new media asset or the id of an existing one, and returns the media asset.
 *
 * `POST /products/{productId}/media-assets`
 *
 * @example
 * const data = unwrap(await addMediaAsset(fanfare, { path: { productId }, body }));
 */
export function addMediaAsset(client: FanfareClient, init: AddMediaAssetInit): Promise<AddMediaAssetResult> {
  return callOperation(client, addMediaAssetMetadata, init);
}

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
  path: ReorderMediaAssetsPath;
  body: ReorderMediaAssetsBody;
}

/** What `reorderMediaAssets` returns on success. */
export type ReorderMediaAssetsResponse = SuccessResponse;

/** The documented error bodies of `reorderMediaAssets`. */
export type ReorderMediaAssetsError = ValidationError | ErrorResponse;

/**
 * The result of calling `reorderMediaAssets`, discriminated by `status` (or by `error`).
 *
 * Only 200 is documented: another 2xx may have other data.
 */
export type ReorderMediaAssetsResult =
  | Success<SuccessStatus, SuccessResponse>
  | Failure<400, ValidationError>
  | Failure<401 | 403 | 500, ErrorResponse>
  | Failure<Exclude<FailureStatus, 400 | 401 | 403 | 500>, unknown>;

/**
 * Reorder the media assets of a product
 *
 * `PUT /products/{productId}/media-assets/reorder`
 *
 * @example
 * const data = unwrap(await reorderMediaAssets(fanfare, { path: { productId }, body }));
 */
export function reorderMediaAssets(
  client: FanfareClient,
  init: ReorderMediaAssetsInit,
): Promise<ReorderMediaAssetsResult> {
  return callOperation(client, reorderMediaAssetsMetadata, init);
}

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
  path: UpdateMediaAssetPath;
  body: UpdateMediaAssetBody;
}

/** What `updateMediaAsset` returns on success. */
export type UpdateMediaAssetResponse = ProductMediaAssetLink;

/** The documented error bodies of `updateMediaAsset`. */
export type UpdateMediaAssetError = ValidationError | ErrorResponse;

/**
 * The result of calling `updateMediaAsset`, discriminated by `status` (or by `error`).
 *
 * Only 200 is documented: another 2xx may have other data.
 */
export type UpdateMediaAssetResult =
  | Success<SuccessStatus, ProductMediaAssetLink>
  | Failure<400, ValidationError>
  | Failure<401 | 403 | 500, ErrorResponse>
  | Failure<Exclude<FailureStatus, 400 | 401 | 403 | 500>, unknown>;

/**
 * Update a media asset of a product
 *
 * Changes the position or the purpose of the link, not the media asset itself.
 *
 * `PUT /products/{productId}/media-assets/{assetId}`
 *
 * @example
 * const data = unwrap(await updateMediaAsset(fanfare, { path: { productId, assetId }, body }));
 */
export function updateMediaAsset(client: FanfareClient, init: UpdateMediaAssetInit): Promise<UpdateMediaAssetResult> {
  return callOperation(client, updateMediaAssetMetadata, init);
}

/** The path parameters of `deleteMediaAsset`. */
export interface DeleteMediaAssetPath {
  productId: string;
  assetId: string;
}

/** What a call to `deleteMediaAsset` takes. */
export interface DeleteMediaAssetInit extends CallOptions {
  path: DeleteMediaAssetPath;
}

/** What `deleteMediaAsset` returns on success. */
export type DeleteMediaAssetResponse = SuccessResponse;

/** The documented error bodies of `deleteMediaAsset`. */
export type DeleteMediaAssetError = ValidationError | ErrorResponse;

/**
 * The result of calling `deleteMediaAsset`, discriminated by `status` (or by `error`).
 *
 * Only 200 is documented: another 2xx may have other data.
 */
export type DeleteMediaAssetResult =
  | Success<SuccessStatus, SuccessResponse>
  | Failure<400, ValidationError>
  | Failure<401 | 403 | 500, ErrorResponse>
  | Failure<Exclude<FailureStatus, 400 | 401 | 403 | 500>, unknown>;

/**
 * Remove a media asset from a product
 *
 * `DELETE /products/{productId}/media-assets/{assetId}`
 *
 * @example
 * const data = unwrap(await deleteMediaAsset(fanfare, { path: { productId, assetId } }));
 */
export function deleteMediaAsset(client: FanfareClient, init: DeleteMediaAssetInit): Promise<DeleteMediaAssetResult> {
  return callOperation(client, deleteMediaAssetMetadata, init);
}

/** The path parameters of `listVariantOptions`. */
export interface ListVariantOptionsPath {
  productId: string;
}

/** What a call to `listVariantOptions` takes. */
export interface ListVariantOptionsInit extends CallOptions {
  path: ListVariantOptionsPath;
}

/** What `listVariantOptions` returns on success. */
export type ListVariantOptionsResponse = VariantOptionAssignmentList;

/** The documented error bodies of `listVariantOptions`. */
export type ListVariantOptionsError = ValidationError | ErrorResponse;

/**
 * The result of calling `listVariantOptions`, discriminated by `status` (or by `error`).
 *
 * Only 200 is documented: another 2xx may have other data.
 */
export type ListVariantOptionsResult =
  | Success<SuccessStatus, VariantOptionAssignmentList>
  | Failure<400, ValidationError>
  | Failure<401 | 403 | 500, ErrorResponse>
  | Failure<Exclude<FailureStatus, 400 | 401 | 403 | 500>, unknown>;

/**
 * List the variant options of a product
 *
 * `GET /products/{productId}/variant-options`
 *
 * @example
 * const data = unwrap(await listVariantOptions(fanfare, { path: { productId } }));
 */
export function listVariantOptions(
  client: FanfareClient,
  init: ListVariantOptionsInit,
): Promise<ListVariantOptionsResult> {
  return callOperation(client, listVariantOptionsMetadata, init);
}

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
  path: AssignVariantOptionsPath;
  body: AssignVariantOptionsBody;
}

/** What `assignVariantOptions` returns on success. */
export type AssignVariantOptionsResponse = VariantOptionAssignmentList;

/** The documented error bodies of `assignVariantOptions`. */
export type AssignVariantOptionsError = ValidationError | ErrorResponse;

/**
 * The result of calling `assignVariantOptions`, discriminated by `status` (or by `error`).
 *
 * Only 200 is documented: another 2xx may have other data.
 */
export type AssignVariantOptionsResult =
  | Success<SuccessStatus, VariantOptionAssignmentList>
  | Failure<400, ValidationError>
  | Failure<401 | 403 | 500, ErrorResponse>
  | Failure<Exclude<FailureStatus, 400 | 401 | 403 | 500>, unknown>;

/**
 * Assign variant options to a product
 *
 * `POST /products/{productId}/variant-options`
 *
 * @example
 * const data = unwrap(await assignVariantOptions(fanfare, { path: { productId }, body }));
 */
export function assignVariantOptions(
  client: FanfareClient,
  init: AssignVariantOptionsInit,
): Promise<AssignVariantOptionsResult> {
  return callOperation(client, assignVariantOptionsMetadata, init);
}

/** The path parameters of `removeVariantOption`. */
export interface RemoveVariantOptionPath {
  productId: string;
  optionId: string;
}

/** What a call to `removeVariantOption` takes. */
export interface RemoveVariantOptionInit extends CallOptions {
  path: RemoveVariantOptionPath;
}

/** What `removeVariantOption` returns on success. */
export type RemoveVariantOptionResponse = SuccessResponse;

/** The documented error bodies of `removeVariantOption`. */
export type RemoveVariantOptionError = ValidationError | ErrorResponse;

/**
 * The result of calling `removeVariantOption`, discriminated by `status` (or by `error`).
 *
 * Only 200 is documented: another 2xx may have other data.
 */
export type RemoveVariantOptionResult =
  | Success<SuccessStatus, SuccessResponse>
  | Failure<400, ValidationError>
  | Failure<401 | 403 | 409 | 500, ErrorResponse>
  | Failure<Exclude<FailureStatus, 400 | 401 | 403 | 409 | 500>, unknown>;

/**
 * Remove a variant option from a product
 *
 * `DELETE /products/{productId}/variant-options/{optionId}`
 *
 * @example
 * const data = unwrap(await removeVariantOption(fanfare, { path: { productId, optionId } }));
 */
export function removeVariantOption(
  client: FanfareClient,
  init: RemoveVariantOptionInit,
): Promise<RemoveVariantOptionResult> {
  return callOperation(client, removeVariantOptionMetadata, init);
}

/** The path parameters of `listVariants`. */
export interface ListVariantsPath {
  productId: string;
}

/** What a call to `listVariants` takes. */
export interface ListVariantsInit extends CallOptions {
  path: ListVariantsPath;
}

/** What `listVariants` returns on success. */
export type ListVariantsResponse = ProductVariant[];

/** The documented error bodies of `listVariants`. */
export type ListVariantsError = ValidationError | ErrorResponse;

/**
 * The result of calling `listVariants`, discriminated by `status` (or by `error`).
 *
 * Only 200 is documented: another 2xx may have other data.
 */
export type ListVariantsResult =
  | Success<SuccessStatus, ProductVariant[]>
  | Failure<400, ValidationError>
  | Failure<401 | 403 | 500, ErrorResponse>
  | Failure<Exclude<FailureStatus, 400 | 401 | 403 | 500>, unknown>;

/**
 * List the variants of a product
 *
 * `GET /products/{productId}/variants`
 *
 * @example
 * const data = unwrap(await listVariants(fanfare, { path: { productId } }));
 */
export function listVariants(client: FanfareClient, init: ListVariantsInit): Promise<ListVariantsResult> {
  return callOperation(client, listVariantsMetadata, init);
}

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
  inventoryPolicy: InventoryPolicyInput;
  /** Inferred: the vendor's document does not say this. */
  metadata?: {
    [key: string]: unknown;
  } | null | undefined;
  optionAssignments?: OptionAssignment[] | undefined;
}

/** What a call to `createVariant` takes. */
export interface CreateVariantInit extends CallOptions {
  path: CreateVariantPath;
  body: CreateVariantBody;
}

/** What `createVariant` returns on success. */
export type CreateVariantResponse = BaseProductVariant;

/** The documented error bodies of `createVariant`. */
export type CreateVariantError = ValidationError | ErrorResponse;

/**
 * The result of calling `createVariant`, discriminated by `status` (or by `error`).
 *
 * Only 200 is documented: another 2xx may have other data.
 */
export type CreateVariantResult =
  | Success<SuccessStatus, BaseProductVariant>
  | Failure<400, ValidationError>
  | Failure<401 | 403 | 500, ErrorResponse>
  | Failure<Exclude<FailureStatus, 400 | 401 | 403 | 500>, unknown>;

/**
 * Create a variant of a product
 *
 * `POST /products/{productId}/variants`
 *
 * @example
 * const data = unwrap(await createVariant(fanfare, { path: { productId }, body }));
 */
export function createVariant(client: FanfareClient, init: CreateVariantInit): Promise<CreateVariantResult> {
  return callOperation(client, createVariantMetadata, init);
}

/** The path parameters of `updateVariant`. */
export interface UpdateVariantPath {
  productId: string;
  variantId: string;
}

/** The body of `updateVariant`. */
export interface UpdateVariantBody {
  /** Inferred: the vendor's document does not say this. */
  inventoryPolicy?: InventoryPolicyInput | undefined;
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
  path: UpdateVariantPath;
  body: UpdateVariantBody;
}

/** What `updateVariant` returns on success. */
export type UpdateVariantResponse = BaseProductVariant;

/** The documented error bodies of `updateVariant`. */
export type UpdateVariantError = ValidationError | ErrorResponse;

/**
 * The result of calling `updateVariant`, discriminated by `status` (or by `error`).
 *
 * Only 200 is documented: another 2xx may have other data.
 */
export type UpdateVariantResult =
  | Success<SuccessStatus, BaseProductVariant>
  | Failure<400, ValidationError>
  | Failure<401 | 403 | 500, ErrorResponse>
  | Failure<Exclude<FailureStatus, 400 | 401 | 403 | 500>, unknown>;

/**
 * Update a variant of a product
 *
 * Every field may be left out.
 *
 * `PUT /products/{productId}/variants/{variantId}`
 *
 * @example
 * const data = unwrap(await updateVariant(fanfare, { path: { productId, variantId }, body }));
 */
export function updateVariant(client: FanfareClient, init: UpdateVariantInit): Promise<UpdateVariantResult> {
  return callOperation(client, updateVariantMetadata, init);
}

/** The path parameters of `deleteVariant`. */
export interface DeleteVariantPath {
  productId: string;
  variantId: string;
}

/** What a call to `deleteVariant` takes. */
export interface DeleteVariantInit extends CallOptions {
  path: DeleteVariantPath;
}

/** What `deleteVariant` returns on success. */
export type DeleteVariantResponse = BaseProductVariant;

/** The documented error bodies of `deleteVariant`. */
export type DeleteVariantError = ValidationError | ErrorResponse;

/**
 * The result of calling `deleteVariant`, discriminated by `status` (or by `error`).
 *
 * Only 200 is documented: another 2xx may have other data.
 */
export type DeleteVariantResult =
  | Success<SuccessStatus, BaseProductVariant>
  | Failure<400, ValidationError>
  | Failure<401 | 403 | 500, ErrorResponse>
  | Failure<Exclude<FailureStatus, 400 | 401 | 403 | 500>, unknown>;

/**
 * Delete a variant of a product
 *
 * `DELETE /products/{productId}/variants/{variantId}`
 *
 * @example
 * const data = unwrap(await deleteVariant(fanfare, { path: { productId, variantId } }));
 */
export function deleteVariant(client: FanfareClient, init: DeleteVariantInit): Promise<DeleteVariantResult> {
  return callOperation(client, deleteVariantMetadata, init);
}

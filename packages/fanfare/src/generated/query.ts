// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import type { CallOptions } from "@org/client-runtime";
import {
  operationInfiniteQuery,
  type OperationInfiniteQuery,
  operationMutation,
  type OperationMutation,
  operationQuery,
  type OperationQuery,
} from "@org/client-runtime/query";
import type { FanfareClient } from "./client.ts";
import * as operations from "./operations.ts";

export type { QueryData, QueryError, QueryKey } from "@org/client-runtime/query";

/** Options of a query that reads by `listProducts`. */
export function listProductsQuery(
  client: FanfareClient,
  init?: operations.ListProductsInit,
): OperationQuery<operations.ListProductsResult> {
  return operationQuery(client, "listProducts", operations.listProducts, init);
}

/** Options of an infinite query that reads the pages of `listProducts`. */
export function listProductsInfiniteQuery(
  client: FanfareClient,
  init?: operations.ListProductsInit,
): OperationInfiniteQuery<operations.ListProductsResult> {
  return operationInfiniteQuery(client, operations.listProducts, init);
}

/** Options of a mutation that writes by `upsertProduct`. */
export function upsertProductMutation(
  client: FanfareClient,
  options?: CallOptions,
): OperationMutation<operations.UpsertProductInit, operations.UpsertProductResult> {
  return operationMutation(client, "upsertProduct", operations.upsertProduct, ["listProducts", "searchProducts", "getProduct", "listMediaAssets", "listVariantOptions", "listVariants"], options);
}

/** Options of a query that reads by `searchProducts`. */
export function searchProductsQuery(
  client: FanfareClient,
  init?: operations.SearchProductsInit,
): OperationQuery<operations.SearchProductsResult> {
  return operationQuery(client, "searchProducts", operations.searchProducts, init);
}

/** Options of a query that reads by `getProduct`. */
export function getProductQuery(
  client: FanfareClient,
  init: operations.GetProductInit,
): OperationQuery<operations.GetProductResult> {
  return operationQuery(client, "getProduct", operations.getProduct, init);
}

/** Options of a mutation that writes by `updateProduct`. */
export function updateProductMutation(
  client: FanfareClient,
  options?: CallOptions,
): OperationMutation<operations.UpdateProductInit, operations.UpdateProductResult> {
  return operationMutation(client, "updateProduct", operations.updateProduct, ["listProducts", "searchProducts", "getProduct", "listMediaAssets", "listVariantOptions", "listVariants"], options);
}

/** Options of a mutation that writes by `deleteProduct`. */
export function deleteProductMutation(
  client: FanfareClient,
  options?: CallOptions,
): OperationMutation<operations.DeleteProductInit, operations.DeleteProductResult> {
  return operationMutation(client, "deleteProduct", operations.deleteProduct, ["listProducts", "searchProducts", "getProduct", "listMediaAssets", "listVariantOptions", "listVariants"], options);
}

/** Options of a query that reads by `listMediaAssets`. */
export function listMediaAssetsQuery(
  client: FanfareClient,
  init: operations.ListMediaAssetsInit,
): OperationQuery<operations.ListMediaAssetsResult> {
  return operationQuery(client, "listMediaAssets", operations.listMediaAssets, init);
}

/** Options of a mutation that writes by `addMediaAsset`. */
export function addMediaAssetMutation(
  client: FanfareClient,
  options?: CallOptions,
): OperationMutation<operations.AddMediaAssetInit, operations.AddMediaAssetResult> {
  return operationMutation(client, "addMediaAsset", operations.addMediaAsset, ["listProducts", "searchProducts", "getProduct", "listMediaAssets", "listVariantOptions", "listVariants"], options);
}

/** Options of a mutation that writes by `reorderMediaAssets`. */
export function reorderMediaAssetsMutation(
  client: FanfareClient,
  options?: CallOptions,
): OperationMutation<operations.ReorderMediaAssetsInit, operations.ReorderMediaAssetsResult> {
  return operationMutation(client, "reorderMediaAssets", operations.reorderMediaAssets, ["listProducts", "searchProducts", "getProduct", "listMediaAssets", "listVariantOptions", "listVariants"], options);
}

/** Options of a mutation that writes by `updateMediaAsset`. */
export function updateMediaAssetMutation(
  client: FanfareClient,
  options?: CallOptions,
): OperationMutation<operations.UpdateMediaAssetInit, operations.UpdateMediaAssetResult> {
  return operationMutation(client, "updateMediaAsset", operations.updateMediaAsset, ["listProducts", "searchProducts", "getProduct", "listMediaAssets", "listVariantOptions", "listVariants"], options);
}

/** Options of a mutation that writes by `deleteMediaAsset`. */
export function deleteMediaAssetMutation(
  client: FanfareClient,
  options?: CallOptions,
): OperationMutation<operations.DeleteMediaAssetInit, operations.DeleteMediaAssetResult> {
  return operationMutation(client, "deleteMediaAsset", operations.deleteMediaAsset, ["listProducts", "searchProducts", "getProduct", "listMediaAssets", "listVariantOptions", "listVariants"], options);
}

/** Options of a query that reads by `listVariantOptions`. */
export function listVariantOptionsQuery(
  client: FanfareClient,
  init: operations.ListVariantOptionsInit,
): OperationQuery<operations.ListVariantOptionsResult> {
  return operationQuery(client, "listVariantOptions", operations.listVariantOptions, init);
}

/** Options of a mutation that writes by `assignVariantOptions`. */
export function assignVariantOptionsMutation(
  client: FanfareClient,
  options?: CallOptions,
): OperationMutation<operations.AssignVariantOptionsInit, operations.AssignVariantOptionsResult> {
  return operationMutation(client, "assignVariantOptions", operations.assignVariantOptions, ["listProducts", "searchProducts", "getProduct", "listMediaAssets", "listVariantOptions", "listVariants"], options);
}

/** Options of a mutation that writes by `removeVariantOption`. */
export function removeVariantOptionMutation(
  client: FanfareClient,
  options?: CallOptions,
): OperationMutation<operations.RemoveVariantOptionInit, operations.RemoveVariantOptionResult> {
  return operationMutation(client, "removeVariantOption", operations.removeVariantOption, ["listProducts", "searchProducts", "getProduct", "listMediaAssets", "listVariantOptions", "listVariants"], options);
}

/** Options of a query that reads by `listVariants`. */
export function listVariantsQuery(
  client: FanfareClient,
  init: operations.ListVariantsInit,
): OperationQuery<operations.ListVariantsResult> {
  return operationQuery(client, "listVariants", operations.listVariants, init);
}

/** Options of a mutation that writes by `createVariant`. */
export function createVariantMutation(
  client: FanfareClient,
  options?: CallOptions,
): OperationMutation<operations.CreateVariantInit, operations.CreateVariantResult> {
  return operationMutation(client, "createVariant", operations.createVariant, ["listProducts", "searchProducts", "getProduct", "listMediaAssets", "listVariantOptions", "listVariants"], options);
}

/** Options of a mutation that writes by `updateVariant`. */
export function updateVariantMutation(
  client: FanfareClient,
  options?: CallOptions,
): OperationMutation<operations.UpdateVariantInit, operations.UpdateVariantResult> {
  return operationMutation(client, "updateVariant", operations.updateVariant, ["listProducts", "searchProducts", "getProduct", "listMediaAssets", "listVariantOptions", "listVariants"], options);
}

/** Options of a mutation that writes by `deleteVariant`. */
export function deleteVariantMutation(
  client: FanfareClient,
  options?: CallOptions,
): OperationMutation<operations.DeleteVariantInit, operations.DeleteVariantResult> {
  return operationMutation(client, "deleteVariant", operations.deleteVariant, ["listProducts", "searchProducts", "getProduct", "listMediaAssets", "listVariantOptions", "listVariants"], options);
}

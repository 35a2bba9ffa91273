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
import type { VoucherifyClient } from "./client.ts";
import * as operations from "./operations.ts";

export type { QueryData, QueryError, QueryKey } from "@org/client-runtime/query";

/** Options of a query that reads by `listProducts`. */
export function listProductsQuery(
  client: VoucherifyClient,
  init?: operations.ListProductsInit,
): OperationQuery<operations.ListProductsResult> {
  return operationQuery(client, "listProducts", operations.listProducts, init);
}

/** Options of an infinite query that reads the pages of `listProducts`. */
export function listProductsInfiniteQuery(
  client: VoucherifyClient,
  init?: operations.ListProductsInit,
): OperationInfiniteQuery<operations.ListProductsResult> {
  return operationInfiniteQuery(client, operations.listProducts, init);
}

/** Options of a mutation that writes by `upsertProduct`. */
export function upsertProductMutation(
  client: VoucherifyClient,
  options?: CallOptions,
): OperationMutation<operations.UpsertProductInit, operations.UpsertProductResult> {
  return operationMutation(client, "upsertProduct", operations.upsertProduct, ["listProducts", "getProduct", "listSkus"], options);
}

/** Options of a mutation that writes by `updateProductsInBulk`. */
export function updateProductsInBulkMutation(
  client: VoucherifyClient,
  options?: CallOptions,
): OperationMutation<operations.UpdateProductsInBulkInit, operations.UpdateProductsInBulkResult> {
  return operationMutation(client, "updateProductsInBulk", operations.updateProductsInBulk, [], options);
}

/** Options of a mutation that writes by `importProductsCsv`. */
export function importProductsCsvMutation(
  client: VoucherifyClient,
  options?: CallOptions,
): OperationMutation<operations.ImportProductsCsvInit, operations.ImportProductsCsvResult> {
  return operationMutation(client, "importProductsCsv", operations.importProductsCsv, [], options);
}

/** Options of a mutation that writes by `updateProductsMetadataInBulk`. */
export function updateProductsMetadataInBulkMutation(
  client: VoucherifyClient,
  options?: CallOptions,
): OperationMutation<operations.UpdateProductsMetadataInBulkInit, operations.UpdateProductsMetadataInBulkResult> {
  return operationMutation(client, "updateProductsMetadataInBulk", operations.updateProductsMetadataInBulk, [], options);
}

/** Options of a query that reads by `getProduct`. */
export function getProductQuery(
  client: VoucherifyClient,
  init: operations.GetProductInit,
): OperationQuery<operations.GetProductResult> {
  return operationQuery(client, "getProduct", operations.getProduct, init);
}

/** Options of a mutation that writes by `updateProduct`. */
export function updateProductMutation(
  client: VoucherifyClient,
  options?: CallOptions,
): OperationMutation<operations.UpdateProductInit, operations.UpdateProductResult> {
  return operationMutation(client, "updateProduct", operations.updateProduct, ["listProducts", "getProduct", "listSkus"], options);
}

/** Options of a mutation that writes by `deleteProduct`. */
export function deleteProductMutation(
  client: VoucherifyClient,
  options?: CallOptions,
): OperationMutation<operations.DeleteProductInit, operations.DeleteProductResult> {
  return operationMutation(client, "deleteProduct", operations.deleteProduct, ["listProducts", "getProduct", "listSkus"], options);
}

/** Options of a query that reads by `listSkus`. */
export function listSkusQuery(
  client: VoucherifyClient,
  init: operations.ListSkusInit,
): OperationQuery<operations.ListSkusResult> {
  return operationQuery(client, "listSkus", operations.listSkus, init);
}

/** Options of an infinite query that reads the pages of `listSkus`. */
export function listSkusInfiniteQuery(
  client: VoucherifyClient,
  init: operations.ListSkusInit,
): OperationInfiniteQuery<operations.ListSkusResult> {
  return operationInfiniteQuery(client, operations.listSkus, init);
}

/** Options of a mutation that writes by `createSku`. */
export function createSkuMutation(
  client: VoucherifyClient,
  options?: CallOptions,
): OperationMutation<operations.CreateSkuInit, operations.CreateSkuResult> {
  return operationMutation(client, "createSku", operations.createSku, ["listProducts", "getProduct", "listSkus"], options);
}

/** Options of a mutation that writes by `updateSku`. */
export function updateSkuMutation(
  client: VoucherifyClient,
  options?: CallOptions,
): OperationMutation<operations.UpdateSkuInit, operations.UpdateSkuResult> {
  return operationMutation(client, "updateSku", operations.updateSku, ["listProducts", "getProduct", "listSkus"], options);
}

/** Options of a mutation that writes by `deleteSku`. */
export function deleteSkuMutation(
  client: VoucherifyClient,
  options?: CallOptions,
): OperationMutation<operations.DeleteSkuInit, operations.DeleteSkuResult> {
  return operationMutation(client, "deleteSku", operations.deleteSku, ["listProducts", "getProduct", "listSkus"], options);
}

/** Options of a mutation that writes by `importSkusCsv`. */
export function importSkusCsvMutation(
  client: VoucherifyClient,
  options?: CallOptions,
): OperationMutation<operations.ImportSkusCsvInit, operations.ImportSkusCsvResult> {
  return operationMutation(client, "importSkusCsv", operations.importSkusCsv, [], options);
}

/** Options of a query that reads by `getSku`. */
export function getSkuQuery(
  client: VoucherifyClient,
  init: operations.GetSkuInit,
): OperationQuery<operations.GetSkuResult> {
  return operationQuery(client, "getSku", operations.getSku, init);
}

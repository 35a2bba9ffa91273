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
import type { SolvimonClient } from "./client.ts";
import * as operations from "./operations.ts";

export type { QueryData, QueryError, QueryKey } from "@org/client-runtime/query";

/** Options of a query that reads by `listProducts`. */
export function listProductsQuery(
  client: SolvimonClient,
  init?: operations.ListProductsInit,
): OperationQuery<operations.ListProductsResult> {
  return operationQuery(client, "listProducts", operations.listProducts, init);
}

/** Options of an infinite query that reads the pages of `listProducts`. */
export function listProductsInfiniteQuery(
  client: SolvimonClient,
  init?: operations.ListProductsInit,
): OperationInfiniteQuery<operations.ListProductsResult> {
  return operationInfiniteQuery(client, operations.listProducts, init);
}

/** Options of a mutation that writes by `upsertProduct`. */
export function upsertProductMutation(
  client: SolvimonClient,
  options?: CallOptions,
): OperationMutation<operations.UpsertProductInit, operations.UpsertProductResult> {
  return operationMutation(client, "upsertProduct", operations.upsertProduct, ["listProducts", "getProduct"], options);
}

/** Options of a mutation that writes by `createProduct`. */
export function createProductMutation(
  client: SolvimonClient,
  options?: CallOptions,
): OperationMutation<operations.CreateProductInit, operations.CreateProductResult> {
  return operationMutation(client, "createProduct", operations.createProduct, ["listProducts", "getProduct"], options);
}

/** Options of a mutation that writes by `searchProducts`. */
export function searchProductsMutation(
  client: SolvimonClient,
  options?: CallOptions,
): OperationMutation<operations.SearchProductsInit, operations.SearchProductsResult> {
  return operationMutation(client, "searchProducts", operations.searchProducts, [], options);
}

/** Options of a query that reads by `getProduct`. */
export function getProductQuery(
  client: SolvimonClient,
  init: operations.GetProductInit,
): OperationQuery<operations.GetProductResult> {
  return operationQuery(client, "getProduct", operations.getProduct, init);
}

/** Options of a mutation that writes by `deleteProduct`. */
export function deleteProductMutation(
  client: SolvimonClient,
  options?: CallOptions,
): OperationMutation<operations.DeleteProductInit, operations.DeleteProductResult> {
  return operationMutation(client, "deleteProduct", operations.deleteProduct, ["listProducts", "getProduct"], options);
}

/** Options of a mutation that writes by `updateProduct`. */
export function updateProductMutation(
  client: SolvimonClient,
  options?: CallOptions,
): OperationMutation<operations.UpdateProductInit, operations.UpdateProductResult> {
  return operationMutation(client, "updateProduct", operations.updateProduct, ["listProducts", "getProduct"], options);
}

/** Options of a mutation that writes by `activateProduct`. */
export function activateProductMutation(
  client: SolvimonClient,
  options?: CallOptions,
): OperationMutation<operations.ActivateProductInit, operations.ActivateProductResult> {
  return operationMutation(client, "activateProduct", operations.activateProduct, ["listProducts", "getProduct"], options);
}

/** Options of a mutation that writes by `archiveProduct`. */
export function archiveProductMutation(
  client: SolvimonClient,
  options?: CallOptions,
): OperationMutation<operations.ArchiveProductInit, operations.ArchiveProductResult> {
  return operationMutation(client, "archiveProduct", operations.archiveProduct, ["listProducts", "getProduct"], options);
}

/** Options of a mutation that writes by `deprecateProduct`. */
export function deprecateProductMutation(
  client: SolvimonClient,
  options?: CallOptions,
): OperationMutation<operations.DeprecateProductInit, operations.DeprecateProductResult> {
  return operationMutation(client, "deprecateProduct", operations.deprecateProduct, ["listProducts", "getProduct"], options);
}

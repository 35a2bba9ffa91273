// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import type { CallOptions } from "@org/client-runtime";
import { operationMutation, type OperationMutation } from "@org/client-runtime/query";
import type { UserfluxClient } from "./client.ts";
import * as operations from "./operations.ts";

export type { QueryData, QueryError, QueryKey } from "@org/client-runtime/query";

/** Options of a mutation that writes by `upsertProduct`. */
export function upsertProductMutation(
  client: UserfluxClient,
  options?: CallOptions,
): OperationMutation<operations.UpsertProductInit, operations.UpsertProductResult> {
  return operationMutation(client, "upsertProduct", operations.upsertProduct, [], options);
}

/** Options of a mutation that writes by `deleteProduct`. */
export function deleteProductMutation(
  client: UserfluxClient,
  options?: CallOptions,
): OperationMutation<operations.DeleteProductInit, operations.DeleteProductResult> {
  return operationMutation(client, "deleteProduct", operations.deleteProduct, [], options);
}

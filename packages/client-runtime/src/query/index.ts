export { type OperationInfiniteQuery, operationInfiniteQuery } from "./operation-infinite-query.ts";
export { type OperationMutation, operationMutation } from "./operation-mutation.ts";
export { type OperationQuery, operationQuery } from "./operation-query.ts";
export type { QueryKey } from "./query-key.ts";
export type { QueryData, QueryError } from "./query-types.ts";

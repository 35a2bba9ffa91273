import type { VendorClient } from "../client/call-operation.ts";
import type { CallOptions } from "../client/options.ts";
import type { AnyResult } from "../result/result.ts";
import { dataOf } from "./operation-query.ts";
import { operationKey, type QueryKey } from "./query-key.ts";
import type { FailsWith, QueryData } from "./query-types.ts";

/** What `mutate` takes: an init, or nothing where the operation needs none. */
// biome-ignore lint/suspicious/noConfusingVoidType: what TanStack Query lets callers leave out.
export type Variables<Init> = undefined extends Init ? Init | void : Init;

/** The options of a mutation that writes by an operation. */
export interface OperationMutation<Init, Result extends AnyResult> extends FailsWith<Result> {
  readonly mutationKey: QueryKey;
  readonly mutationFn: (init: Variables<Init>) => Promise<QueryData<Result>>;
  /** The client retries. */
  readonly retry: false;
  /**
   * The keys that a success makes stale: of the operations that read below the same path. Nothing is
   * invalidated by itself; hand them to `queryClient.invalidateQueries`.
   */
  readonly staleKeys: () => readonly QueryKey[];
}

/** Makes the options of a mutation; the mutation fails with the typed error of the call. */
export function operationMutation<Client extends VendorClient, Init, Result extends AnyResult>(
  client: Client,
  name: string,
  call: (client: Client, init: Init) => Promise<Result>,
  stale: readonly string[],
  options?: CallOptions,
): OperationMutation<Init, Result> {
  return {
    mutationKey: operationKey(client, name),
    // Options are part of every init.
    mutationFn: async (init) => dataOf(await call(client, { ...options, ...init } as Init)),
    retry: false,
    staleKeys: () => stale.map((operation) => operationKey(client, operation)),
  };
}

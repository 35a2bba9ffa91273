import { engine, type VendorClient } from "../client/call-operation.ts";
import type { CallInit } from "../client/options.ts";

/**
 * The key of a query: vendor, client, operation, and the values of the call. A bigint stands in it as
 * text, and no credential does: a client is told by its base URL and its `scope`.
 */
export type QueryKey = readonly [
  vendor: string,
  client: { readonly baseUrl: string; readonly scope: string | undefined },
  operation: string,
  ...values: readonly unknown[],
];

/** The key of an operation of a client, which those of all its queries begin with. */
export function operationKey(client: VendorClient, operation: string): QueryKey {
  const { baseUrl, scope } = client[engine];
  return [client.vendor, { baseUrl, scope }, operation];
}

/** The values of a call that its response depends on, as JSON can hold them. */
export function valuesOf(init: CallInit | undefined): unknown {
  const { path, query, header, cookie, body, accept } = init ?? {};
  const text = JSON.stringify({ path, query, header, cookie, body, accept }, (_, value: unknown) =>
    typeof value === "bigint" ? `${value}` : value,
  );
  return JSON.parse(text);
}

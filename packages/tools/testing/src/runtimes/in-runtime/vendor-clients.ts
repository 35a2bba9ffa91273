import type { Task, TaskVendor } from "../task.ts";
import type { OpaqueClient, PerformCall, VendorPackage } from "./runtime-module.ts";

/** A client of a vendor's package; whatever it is asked to call, it calls `upsertProduct`. */
export function createVendor(
  { create, auth, init: upserted }: TaskVendor,
  published: VendorPackage,
  { url, options }: Task,
): { readonly client: OpaqueClient; readonly perform: PerformCall } {
  // The generated declarations are checked by the type tests; here only the names are known.
  const createClient = published[create] as (options: object) => OpaqueClient;
  const upsert = published["upsertProduct"] as (
    client: OpaqueClient,
    init: object,
  ) => ReturnType<PerformCall>;
  const client = createClient({ auth, baseUrl: url, ...options });
  return { client, perform: (_, init) => upsert(client, { ...init, ...upserted }) };
}

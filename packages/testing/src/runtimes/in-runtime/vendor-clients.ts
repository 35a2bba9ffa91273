import { CANARIES } from "../canaries.ts";
import type { Task, TaskVendor } from "../task.ts";
import type { OpaqueClient, PerformCall, VendorPackage } from "./runtime-module.ts";

const { vendor: key, vendorId } = CANARIES;

/** The upsert of each vendor: its client's name, credentials and a body that may be sent again. */
const VENDORS: Readonly<
  Record<Exclude<TaskVendor, "acme">, { create: string; auth: object; body: object }>
> = {
  fanfare: {
    create: "createFanfareClient",
    auth: { secretKey: key },
    body: { primarySyncSource: "test" },
  },
  solvimon: { create: "createSolvimonClient", auth: { apiKey: key }, body: { reference: "tee" } },
  userflux: { create: "createUserfluxClient", auth: { apiKey: key }, body: { productId: "tee" } },
  voucherify: {
    create: "createVoucherifyClient",
    auth: { appId: vendorId, appToken: key },
    body: { source_id: "tee" },
  },
};

/** A client of a vendor's package; whatever it is asked to call, it calls `upsertProduct`. */
export function createVendor(
  vendor: Exclude<TaskVendor, "acme">,
  published: VendorPackage,
  { url, options }: Task,
): { readonly client: OpaqueClient; readonly perform: PerformCall } {
  const { create, auth, body } = VENDORS[vendor];
  // The generated declarations are checked by the type tests; here only the names are known.
  const createClient = published[create] as (options: object) => OpaqueClient;
  const upsert = published["upsertProduct"] as (
    client: OpaqueClient,
    init: object,
  ) => ReturnType<PerformCall>;
  const client = createClient({ auth, baseUrl: url, ...options });
  return { client, perform: (_, init) => upsert(client, { ...init, body }) };
}

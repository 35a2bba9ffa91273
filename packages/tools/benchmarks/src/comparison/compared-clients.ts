import { CONTENDER_SOURCES, VENDOR_SDK_SOURCE } from "../calls/contender-sources.ts";

/** The clients of the table, ours first. */
export const COMPARED = ["ours", "openapi-fetch", "Hey API", "@voucherify/sdk"] as const;

/** One of the clients of the table. */
export type Compared = (typeof COMPARED)[number];

/** One value for each client. */
export type OfEach<Value> = Readonly<Record<Compared, Value>>;

/** Modules whose `createCall(baseUrl)` makes the same upsert of a product with each client. */
export const CALL_SOURCES: OfEach<string> = {
  ours: CONTENDER_SOURCES.ours,
  "openapi-fetch": CONTENDER_SOURCES["openapi-fetch"],
  "Hey API": CONTENDER_SOURCES["Hey API"],
  "@voucherify/sdk": VENDOR_SDK_SOURCE,
};

/** What a page imports to make that call. */
export const IMPORT_SOURCES: OfEach<string> = {
  ours: 'export { createVoucherifyClient, upsertProduct } from "@org/voucherify";',
  "openapi-fetch": 'export { default } from "openapi-fetch";',
  "Hey API": `
export { createClient } from "hey-api-client/client";
export { createProduct } from "hey-api-client";`,
  "@voucherify/sdk": 'export { VoucherifyServerSide } from "@voucherify/sdk";',
};

/** Measures each client, one after another. */
export async function forEachCompared<Value>(
  measure: (client: Compared) => Promise<Value>,
): Promise<OfEach<Value>> {
  return {
    ours: await measure("ours"),
    "openapi-fetch": await measure("openapi-fetch"),
    "Hey API": await measure("Hey API"),
    "@voucherify/sdk": await measure("@voucherify/sdk"),
  };
}

import { listOperations } from "@org/mock-server/contract";
import { checkResponse, createSchemaChecker } from "@org/mock-server/wire";
import type { VendorMetadata } from "../../environment/describe-vendors.ts";
import type { QueuedResponse } from "../start-stub.ts";

const JSON_TYPE = [["Content-Type", "application/json"]] as const;

/**
 * The first vendor whose contract documents such a response to its upsert.
 * @throws Error if no vendor does
 */
export function chooseVendor<Vendor extends Pick<VendorMetadata, "subject">>(
  vendors: readonly Vendor[],
  { status, body }: QueuedResponse,
): Vendor {
  const response = { status, headers: JSON_TYPE, body: Buffer.from(JSON.stringify(body)) };
  const chosen = vendors.find(({ subject: { document } }) => {
    const upsert = listOperations(document).find(({ name }) => name === "upsertProduct");
    const checker = createSchemaChecker(document);
    return upsert && checkResponse(response, upsert, document, checker).length === 0;
  });
  if (chosen === undefined) {
    throw new Error(`no vendor documents a ${status} such as ${JSON.stringify(body)}`);
  }
  return chosen;
}

// Written with nothing to read but skills/userflux/SKILL.md.
import {
  createUserfluxClient,
  deleteProduct,
  isApiError,
  isAuthError,
  isRetryable,
  type UpsertProductBody,
  type UserfluxClient,
  unwrap,
  upsertProduct,
} from "@org/userflux";

/** Make a client for the mock, with the credential of the environment. */
export async function connect(_: UserfluxClient, baseUrl: string) {
  const userflux = createUserfluxClient({
    auth: { apiKey: process.env["USERFLUX_API_KEY"] ?? "" },
    baseUrl,
  });
  const { status } = await deleteProduct(userflux, {
    path: { typeId: "apparel", productId: "tee" },
  });
  return status;
}

/** Upsert a product. */
export async function saveProduct(userflux: UserfluxClient) {
  const body: UpsertProductBody = {
    id: "tee-001",
    typeId: "apparel",
    properties: { name: "Organic cotton tee", priceInCents: 2400 },
  };
  return unwrap(await upsertProduct(userflux, { body }));
}

/** Change one property of a product and keep the others. */
export async function changeProperty(userflux: UserfluxClient) {
  const result = await upsertProduct(userflux, {
    body: {
      id: "tee-001",
      typeId: "apparel",
      properties: { inStock: false },
      propertiesUpdateType: "INCREMENTAL_UPDATE",
    },
  });
  return result.error === undefined;
}

/** Delete a product; one that does not exist is fine. */
export async function removeProduct(userflux: UserfluxClient) {
  const result = await deleteProduct(userflux, { path: { typeId: "apparel", productId: "a/b" } });
  if (result.error && result.status !== 404) throw result.error;
  return "gone";
}

/** Tell a refused credential from any other failure. */
export async function explainFailure(userflux: UserfluxClient) {
  try {
    await saveProduct(userflux);
    return "saved";
  } catch (error) {
    if (isAuthError(error)) return "check the API key";
    if (isApiError(error)) return `the vendor responded with ${error.status}`;
    throw error;
  }
}

/** Save many products and list those to try again later. */
export async function saveAll(userflux: UserfluxClient) {
  const ids = ["tee-001", "tee-002"];
  const again: string[] = [];
  for (const id of ids) {
    try {
      unwrap(
        await upsertProduct(userflux, {
          body: { id, typeId: "apparel", properties: {} },
          maxRetries: 0,
        }),
      );
    } catch (error) {
      if (!isRetryable(error)) throw error;
      again.push(id);
    }
  }
  return again;
}

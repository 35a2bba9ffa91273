import { createUserfluxClient, type UpsertProductBody, upsertProduct } from "@org/userflux";

const client = createUserfluxClient({ auth: "none", baseUrl: "/api" });
await upsertProduct(client, { body: { id: "tee", typeId: "apparel", properties: {} } }); //! breaks

export function send(body: UpsertProductBody) {
  return upsertProduct(client, { body });
}

interface Message {
  readonly id: string;
  readonly typeId: string;
  readonly properties: Record<string, unknown>;
}

export const forward = (message: Message) => send(message); //! breaks

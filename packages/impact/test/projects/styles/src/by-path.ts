import { client } from "./client.ts";

const PATH = "/v1/products";
const name = "Tee";
export const created = await client.POST(PATH, { body: { name } }); //! touches
export const listed = await client.GET("/v1/products", {
  params: { query: { order: "-created_at" } }, //! breaks
});

import { pathClient } from "./path-client.ts";

const PATH = "/v1/products";
const name = "Tee";
export const created = await pathClient.POST(PATH, {
  body: { name }, //! touches
});
export const listed = await pathClient.GET("/v1/products", {
  params: { query: { order: "-created_at" } }, //! breaks
});
const query = { order: "name", limit: 10 } as const; //! breaks
export const listedAgain = await pathClient.request("get", "/v1/products", { params: { query } });
export const picture = listed.data?.products?.[0]?.image_url; //! breaks

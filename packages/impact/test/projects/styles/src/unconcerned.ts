import { fanfare, type solvimon } from "@org/products";

const client = fanfare.createFanfareClient({ auth: { secretKey: "test-secret-key" } });
const name = "Tee";
export const product = await fanfare.upsertProduct(client, { body: { name, url: "/tee" } });
export const own = { price: 1900, image_url: "/tee.png", order: "up", name };
export const reads = [own.price, own.image_url, own.order];
export const other = (value: solvimon.Product) => value.name;

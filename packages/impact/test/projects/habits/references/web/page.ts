import { readProduct } from "../core/read-product.ts";

const product = await readProduct("tee");

export const page = `<img src="${product.image_url}" alt="${product.name}">`;

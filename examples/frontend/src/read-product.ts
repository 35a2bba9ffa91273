import type { Product } from "./product.ts";

/** The product that a form holds, which has no mistakes. */
export function readProduct(form: FormData): Product {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  return {
    reference: text("reference"),
    name: text("name"),
    url: text("url"),
    category: text("category"),
    priceInCents: Math.round(Number(text("price")) * 100),
    description: text("description"),
  };
}

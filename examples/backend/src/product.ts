import * as v from "valibot";
import { isWebUrl } from "./guard/web-url.ts";

const text = v.pipe(v.string(), v.trim(), v.nonEmpty("Must not be empty."));

/** What a caller says about a product; its reference is in the path. */
export const ProductFields = v.object({
  name: text,
  url: v.pipe(text, v.check(isWebUrl, "Must be an http or https URL.")),
  category: text,
  priceInCents: v.pipe(v.number(), v.integer(), v.minValue(0, "Must not be negative.")),
  description: v.optional(v.string()),
});

/** A product as this shop knows it. */
export interface Product extends v.InferOutput<typeof ProductFields> {
  /** The shop's own identifier, by which every vendor finds it again. */
  readonly reference: string;
}

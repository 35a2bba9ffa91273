/** A product as this shop knows it. */
export interface Product {
  /** The shop's own identifier, by which every vendor finds it again. */
  readonly reference: string;
  readonly name: string;
  readonly url: string;
  readonly category: string;
  readonly priceInCents: number;
  readonly description: string;
}

/** What came of a product at a vendor: its id there, or what the vendor does not accept. */
export type Outcome = { readonly id: string } | { readonly problems: readonly Problem[] };

/** Something that a vendor does not accept, and the field if the vendor says which. */
export interface Problem {
  readonly field: keyof Product | undefined;
  readonly message: string;
}

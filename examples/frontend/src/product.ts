/** A product as this shop knows it. */
export interface Product {
  /** The shop's own name of it, by which every vendor finds it again. */
  readonly reference: string;
  readonly name: string;
  readonly url: string;
  readonly category: string;
  readonly priceInCents: number;
  readonly description: string;
}

/** Something that a vendor does not take; of a field where the vendor says which. */
export interface Problem {
  readonly field: keyof Product | undefined;
  readonly message: string;
}

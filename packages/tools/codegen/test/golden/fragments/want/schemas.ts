// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

export interface Price {
  amount?: number | undefined;
  unit?: "EUR" | null | undefined;
}

export interface Product {
  id: string;
  price: Price | null;
}

// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import type { Unrecognized } from "@org/client-runtime";

export interface Price {
  amount?: number;
  unit?: "EUR" | null | Unrecognized;
}

export interface PriceInput {
  amount?: number | undefined;
  unit?: "EUR" | null | undefined;
}

export interface Product {
  id: string;
  price: Price | null;
}

export interface ProductInput {
  id: string;
  price: PriceInput | null;
}

// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

export interface Product {
  id: string;
  /** What the shop shows. */
  name: string;
  createdAt: string;
  metadata?: {
    [key: string]: unknown;
  };
  status?: "ACTIVE" | "RETIRED";
}

export interface ProductInput {
  id: string;
  /** What the shop shows. */
  name: string;
  metadata?: {
    [key: string]: unknown;
  } | undefined;
  status?: "ACTIVE" | "RETIRED" | undefined;
}

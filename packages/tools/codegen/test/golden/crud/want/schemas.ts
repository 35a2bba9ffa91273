// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import type { Unrecognized } from "@org/client-runtime";

export interface Product {
  id: string;
  /** What the shop shows. */
  name: string;
  createdAt: string;
  metadata?: {
    [key: string]: unknown;
  };
  status?: "ACTIVE" | "RETIRED" | Unrecognized;
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

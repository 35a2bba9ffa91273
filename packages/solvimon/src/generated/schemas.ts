// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import type { Unrecognized } from "@org/client-runtime";

export interface SolvimonApiError {
  /** Whether the vendor or the request is at fault. */
  type: "API_ERROR" | "INVALID_REQUEST" | Unrecognized;
  /** What failed, for programs. */
  code: string;
  /** What failed, for people. */
  message: string;
  /** Path of the field at fault. */
  field?: string | null;
  /** ID of the resource concerned. */
  resource_id?: string | null;
  /** Kind of the resource concerned, e.g. PRODUCT. */
  resource_type?: string | null;
}

/** The value of a custom field, by the field's ID or reference. */
export interface CustomFieldValue {
  id?: string;
  integration_details?: IntegrationDetails | null;
  integration_id?: string;
  reference?: string;
  value?: string | null;
  values?: string[] | null;
}

/** The value of a custom field, by the field's ID or reference. */
export interface CustomFieldValueInput {
  id?: string | undefined;
  integration_details?: IntegrationDetailsInput | null | undefined;
  integration_id?: string | undefined;
  reference?: string | undefined;
  value?: string | null | undefined;
  values?: string[] | null | undefined;
}

/** A feature, by its ID or by your own reference. */
export interface FeatureResourceReference {
  id?: string | null | undefined;
  reference?: string | undefined;
}

export interface IntegrationDetails {
  adyen?: {
    recurring_detail_reference?: string;
  };
  id?: string;
  payment_gateway_variant?: "ADYEN" | "STRIPE" | Unrecognized;
  reference?: string;
  stripe?: {
    payment_method_id?: string;
  };
}

export interface IntegrationDetailsInput {
  adyen?: {
    recurring_detail_reference?: string | undefined;
  } | undefined;
  id?: string | undefined;
  payment_gateway_variant?: "ADYEN" | "STRIPE" | undefined;
  reference?: string | undefined;
  stripe?: {
    payment_method_id?: string | undefined;
  } | undefined;
}

export interface LinkedIntegration {
  id?: string | undefined;
  link_details?: {
    custom_field_name?: string | null | undefined;
    url?: string | null | undefined;
  }[] | undefined;
}

export interface Product {
  /** ID of the billing entity of the product. */
  billing_entity_id?: string | null;
  /** The product's category in full. */
  category?: ProductCategory | null;
  /** ID of the product's category. */
  category_id?: string;
  custom_fields?: CustomFieldValue[] | null;
  /** ID of the customer the product is for. */
  customer_id?: string;
  description?: string | null;
  /** Position of the product in overviews and on invoices; the lowest number comes first. */
  display_order?: number | null;
  /** Features of the product. */
  features?: FeatureResourceReference[] | null;
  /** ID of the product. */
  id?: string | null;
  linked_integrations?: LinkedIntegration[] | null;
  name?: string;
  /** Kind of the object. */
  object_type?: string | null;
  /** ID of the product that this one belongs to. */
  parent_product_id?: string | null;
  product_type?: ProductType;
  /** Your own reference for the product. */
  reference?: string;
  /** Status of the product. */
  status?: ProductStatus | null;
  /** Tax category where nothing else sets one. */
  tax_category?: TaxCategory | null;
}

export interface ProductCategory {
  name: string;
  reference: string;
  customer_id?: string;
  description?: string;
  display_order?: number;
  id?: string;
  object_type?: string;
  tax_category?: TaxCategory;
}

export interface ProductCategoryInput {
  name: string;
  reference: string;
  customer_id?: string | undefined;
  description?: string | undefined;
  display_order?: number | undefined;
  id?: string | undefined;
  object_type?: string | undefined;
  tax_category?: TaxCategoryInput | undefined;
}

export interface ProductCreateRequest {
  /** ID of the billing entity of the product. */
  billing_entity_id?: string | null | undefined;
  /** The product's category in full. */
  category?: ProductCategoryInput | null | undefined;
  /** ID of the product's category. */
  category_id?: string | undefined;
  custom_fields?: CustomFieldValueInput[] | null | undefined;
  /** ID of the customer the product is for. */
  customer_id?: string | undefined;
  description?: string | null | undefined;
  /** Position of the product in overviews and on invoices; the lowest number comes first. */
  display_order?: number | null | undefined;
  /** Features of the product. */
  features?: FeatureResourceReference[] | null | undefined;
  linked_integrations?: LinkedIntegration[] | null | undefined;
  name?: string | undefined;
  /** ID of the product that this one belongs to. */
  parent_product_id?: string | null | undefined;
  product_type?: ProductTypeInput | undefined;
  /** Your own reference for the product. */
  reference?: string | undefined;
  /** Status of the product. */
  status?: ProductStatusInput | null | undefined;
  /** Tax category where nothing else sets one. */
  tax_category?: TaxCategoryInput | null | undefined;
}

export interface ProductResponseWrapper {
  data: Product[];
  /** Addresses of neighboring pages. */
  links: {
    current?: string;
    first?: string;
    next?: string;
    previous?: string;
  };
  limit?: number;
  page?: number;
  total_number_of_pages?: number;
}

export interface ProductSearchRequest {
  /** What to filter by. */
  filter_fields?: unknown;
  /** What to search for. */
  search_fields?: unknown;
  /** Rules that select products. */
  selection_rule_fields?: unknown;
}

export type ProductStatus = "DRAFT" | "ACTIVE" | "ARCHIVED" | "DEPRECATED" | Unrecognized;

export type ProductStatusInput = "DRAFT" | "ACTIVE" | "ARCHIVED" | "DEPRECATED";

export type ProductType = "DEFAULT" | "ADDON" | Unrecognized;

export type ProductTypeInput = "DEFAULT" | "ADDON";

export type TaxCategory = "STANDARD" | "NO_TAX" | "EXEMPT" | Unrecognized;

export type TaxCategoryInput = "STANDARD" | "NO_TAX" | "EXEMPT";

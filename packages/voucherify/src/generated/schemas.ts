// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import type { Unrecognized } from "@org/client-runtime";

/** The accepted bulk update. */
export interface AsyncActionResponseBody {
  /** ID of the asynchronous action that does the update. */
  async_action_id: string;
}

/**
 * The response when the body of a request is too large.
 *
 * Inferred: the vendor's document does not say this.
 */
export interface BadRequest {
  /** Name of the status. */
  error?: string;
  /** Short text for people. */
  message?: string;
  /** HTTP status of the response. */
  statusCode?: number;
}

/** A form with the file to import. */
export interface CsvImportRequestBody {
  /** CSV file, with the names of its columns in the first line. */
  file: Blob;
}

/** The accepted import. */
export interface CsvImportResponseBody {
  /** ID of the asynchronous action that does the import. */
  async_action_id?: string;
}

/** What went wrong, as the API reports it. */
export interface VoucherifyError {
  /** HTTP status of the response. */
  code: number;
  /** Short text for people. */
  message: string;
  /** Longer text for people. */
  details?: string;
  error?: {
    message?: string;
  };
  /**
   * Kind of the error, when there is one, such as `invalid_product`, `invalid_sku`, `invalid_payload`,
   * `duplicate_found`, `duplicate_resource_key`, `not_found` or `query_too_large`.
   */
  key?: string;
  /** ID of the request. */
  request_id?: string;
  /** ID of the resource that the error is about. */
  resource_id?: string;
  /** Kind of the resource that the error is about. */
  resource_type?: string;
}

/**
 * This is an object representing a product.
 *
 * This entity should be used to map product items from your inventory management system. The aim of products is to
 * build which reflect product-specific campaigns.
 */
export type Product = ProductWithoutSkus & {
  skus?: SkusListForProduct;
};

/** Product without Skus Object */
export interface ProductWithoutSkus {
  /** Unique product ID assigned by Voucherify. */
  id: string;
  /** Unique product source ID. */
  source_id: string | null;
  /** Unique user-defined product name. */
  name: string | null;
  /**
   * A list of product attributes whose values you can customize for given SKUs: `["color","size","ranking"]`. Each
   * child SKU can have a unique value for a given attribute.
   */
  attributes: string[];
  /**
   * The metadata object stores all custom attributes assigned to the product. A set of key/value pairs that you can
   * attach to a product object. It can be useful for storing additional information about the product in a structured
   * format. It can be used to create product collections.
   */
  metadata: {
    [key: string]: unknown;
  };
  /**
   * The type of the object represented by JSON. This object stores information about the product.
   *
   * Default: `"product"`.
   */
  object: "product" | Unrecognized;
  /**
   * Unit price. It is represented by a value multiplied by 100 to accurately reflect 2 decimal places, such as
   * `$100.00` being expressed as `10000`.
   */
  price: number | null;
  /**
   * Timestamp representing the date and time when the product was created. The value is shown in the ISO 8601 format.
   */
  created_at?: string;
  /** The HTTPS URL pointing to the .png or .jpg file that will be used to render the product image. */
  image_url?: string | null;
  /**
   * Timestamp representing the date and time when the product was updated. The value is shown in the ISO 8601 format.
   */
  updated_at?: string | null;
}

/** Request schema for **POST** `v1/products`. */
export interface ProductsCreateRequestBody {
  /**
   * A list of product attributes whose values you can customize for given SKUs: `["color","size","ranking"]`. Each
   * child SKU can have a unique value for a given attribute.
   */
  attributes?: string[] | undefined;
  /** A unique identifier that represents the product and is assigned by Voucherify. */
  id?: string | undefined;
  /** The HTTPS URL pointing to the .png or .jpg file that will be used to render the product image. */
  image_url?: string | undefined;
  /**
   * The metadata object stores all custom attributes assigned to the product. A set of key/value pairs that you can
   * attach to a product object. It can be useful for storing additional information about the product in a structured
   * format.
   */
  metadata?: {
    [key: string]: unknown;
  } | undefined;
  /** Unique user-defined product name. */
  name?: string | undefined;
  /**
   * Unit price. It is represented by a value multiplied by 100 to accurately reflect 2 decimal places, such as
   * `$100.00` being expressed as `10000`.
   */
  price?: number | undefined;
  /** Unique product source ID. */
  source_id?: string | undefined;
}

/** Response body schema for **POST** `v1/products`. */
export type ProductsCreateResponseBody = Product;

/** One page of products. */
export interface ProductsListResponseBody {
  /** Name of the property that holds the products, `products`. */
  data_ref?: string;
  /** Kind of this object, `list`. */
  object?: string;
  /** The products of this page. */
  products?: Product[];
  /** Total number of products. */
  total?: number;
}

/** Products, and the metadata that all of them get. */
export interface ProductsMetadataUpdateInBulkRequestBody {
  /** IDs of the products in the caller's own system. */
  source_ids: string[];
  /** Custom keys and values. */
  metadata: {
    [key: string]: unknown;
  };
}

/** A product, named by its source ID, and the fields to change. */
export interface ProductsUpdateInBulkItem {
  /** ID of the product in the caller's own system. */
  source_id: string;
  [key: string]: unknown;
}

/** Products to update. */
export type ProductsUpdateInBulkRequestBody = ProductsUpdateInBulkItem[];

/**
 * Fields of the product to change.
 *
 * Inferred: the vendor's document does not say this.
 */
export interface ProductsUpdateRequestBody {
  /** Names of the attributes that each SKU of the product has a value for. */
  attributes?: string[] | undefined;
  /** HTTPS URL of a .png or .jpg file. */
  image_url?: string | undefined;
  /** Custom keys and values. */
  metadata?: {
    [key: string]: unknown;
  } | undefined;
  /** Name of the product. */
  name?: string | undefined;
  /** Price of a unit times 100, so 1999 stands for 19.99. */
  price?: number | undefined;
}

/** This is an object representing a product SKU. */
export interface Sku {
  /** A unique identifier that represents the SKU and is assigned by Voucherify. */
  id: string;
  /** A unique SKU identifier from your inventory system. */
  source_id: string | null;
  /** The parent product's unique ID. */
  product_id: string;
  /** Unique user-defined SKU name. */
  sku: string | null;
  /**
   * Unit price. It is represented by a value multiplied by 100 to accurately reflect 2 decimal places, such as
   * `$100.00` being expressed as `10000`.
   */
  price: number | null;
  /**
   * The attributes object stores values for all custom attributes inherited by the SKU from the parent product. A set
   * of key/value pairs that are attached to a SKU object and are unique to each SKU within a product family.
   */
  attributes: {
    [key: string]: unknown;
  };
  /**
   * The metadata object stores all custom attributes assigned to the SKU. A set of key/value pairs that you can attach
   * to a SKU object. It can be useful for storing additional information about the SKU in a structured format. It can
   * be used to create product collections.
   */
  metadata: {
    [key: string]: unknown;
  };
  /** The HTTPS URL pointing to the .png or .jpg file that will be used to render the SKU image. */
  image_url: string | null;
  /** Timestamp representing the date and time when the SKU was created. The value is shown in the ISO 8601 format. */
  created_at: string;
  /** Timestamp representing the date and time when the SKU was updated. The value is shown in the ISO 8601 format. */
  updated_at: string | null;
  /**
   * The type of the object represented by JSON. This object stores information about the `SKU`.
   *
   * Default: `"sku"`.
   */
  object: "sku" | Unrecognized;
  /** SKU price currency. */
  currency?: string | null;
}

/**
 * A variant of a product.
 *
 * Inferred: the vendor's document does not say this.
 */
export interface SkusCreateRequestBody {
  /** One value for each attribute of the product. */
  attributes?: {
    [key: string]: unknown;
  } | undefined;
  /** Currency of the price. */
  currency?: string | undefined;
  /** ID of the SKU. */
  id?: string | undefined;
  /** HTTPS URL of a .png or .jpg file. */
  image_url?: string | undefined;
  /** Custom keys and values. */
  metadata?: {
    [key: string]: unknown;
  } | undefined;
  /** Price of a unit times 100, so 1999 stands for 19.99. */
  price?: number | undefined;
  /** Name of the SKU. */
  sku?: string | undefined;
  /** ID of the SKU in the caller's own system. */
  source_id?: string | undefined;
}

/** One page of the SKUs of a product. */
export interface SkusList {
  /** Name of the property that holds the SKUs. Read `skus` instead of relying on it. */
  data_ref?: string;
  /** Kind of this object, `list`. */
  object?: string;
  /** The SKUs of this page. */
  skus?: Sku[];
  /** Number of SKUs of the product. */
  total?: number;
}

/** Contains information about child SKUs. */
export interface SkusListForProduct {
  /**
   * The type of the object represented by JSON. This object stores information about SKUs.
   *
   * Default: `"list"`.
   */
  object: string;
  /**
   * Identifies the name of the JSON property that contains the array of SKUs.
   *
   * Default: `"data"`.
   */
  data_ref: string;
  /** A dictionary that contains an array of SKUs. */
  data: Sku[];
  /** Total number of SKUs in the product. */
  total: number;
}

/**
 * Fields of the SKU to change.
 *
 * Inferred: the vendor's document does not say this.
 */
export interface SkusUpdateRequestBody {
  /** One value for each attribute of the product. */
  attributes?: {
    [key: string]: unknown;
  } | undefined;
  /** Currency of the price. */
  currency?: string | undefined;
  /** HTTPS URL of a .png or .jpg file. */
  image_url?: string | undefined;
  /** Custom keys and values. */
  metadata?: {
    [key: string]: unknown;
  } | undefined;
  /** Price of a unit times 100, so 1999 stands for 19.99. */
  price?: number | undefined;
  /** Name of the SKU. */
  sku?: string | undefined;
}

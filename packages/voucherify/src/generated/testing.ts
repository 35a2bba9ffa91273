// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import type { FailureStatus } from "@org/client-runtime";
import {
  contractFrom,
  type ContractSource,
  createHandlers,
  handlerFactory,
  type HandlerFactory,
  type HandlersOptions,
  type HttpHandler,
  responseFactory,
  type ResponseFactory,
} from "@org/test-doubles";
import type {
  AsyncActionResponseBody,
  BadRequest,
  CsvImportResponseBody,
  Product,
  ProductsCreateResponseBody,
  ProductsListResponseBody,
  Sku,
  SkusList,
  VoucherifyError,
} from "./schemas.ts";

const contract: ContractSource = contractFrom(
  "{\"servers\":[{\"url\":\"https://{cluster}.voucherify.io\",\"variables\":{\"cluster\":[\"api\",\"us1.api\",\"as1.api\",\"download\",\"us1.download\",\"as1.download\"]}}],\"operations\":{\"listProducts\":{\"method\":\"GET\",\"path\":\"/v1/products\",\"responses\":{\"200\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ProductsListResponseBody\"}}],\"headers\":{}},\"default\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/Error\"}}],\"headers\":{}}}},\"upsertProduct\":{\"method\":\"POST\",\"path\":\"/v1/products\",\"responses\":{\"200\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ProductsCreateResponseBody\"}}],\"headers\":{}},\"default\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/Error\"}}],\"headers\":{}}}},\"updateProductsInBulk\":{\"method\":\"POST\",\"path\":\"/v1/products/bulk/async\",\"responses\":{\"202\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/AsyncActionResponseBody\"}}],\"headers\":{}},\"413\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/BadRequest\"}}],\"headers\":{}},\"default\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/Error\"}}],\"headers\":{}}}},\"importProductsCsv\":{\"method\":\"POST\",\"path\":\"/v1/products/importCSV\",\"responses\":{\"200\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/CsvImportResponseBody\"}}],\"headers\":{}},\"400\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/Error\"}}],\"headers\":{}},\"default\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/Error\"}}],\"headers\":{}}}},\"updateProductsMetadataInBulk\":{\"method\":\"POST\",\"path\":\"/v1/products/metadata/async\",\"responses\":{\"202\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/AsyncActionResponseBody\"}}],\"headers\":{}},\"413\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/BadRequest\"}}],\"headers\":{}},\"default\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/Error\"}}],\"headers\":{}}}},\"getProduct\":{\"method\":\"GET\",\"path\":\"/v1/products/{productId}\",\"responses\":{\"200\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/Product\"}}],\"headers\":{}},\"404\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/Error\"}}],\"headers\":{}},\"default\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/Error\"}}],\"headers\":{}}}},\"updateProduct\":{\"method\":\"PUT\",\"path\":\"/v1/products/{productId}\",\"responses\":{\"200\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/Product\"}}],\"headers\":{}},\"default\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/Error\"}}],\"headers\":{}}}},\"deleteProduct\":{\"method\":\"DELETE\",\"path\":\"/v1/products/{productId}\",\"responses\":{\"204\":{\"contents\":[],\"headers\":{}},\"404\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/Error\"}}],\"headers\":{}},\"default\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/Error\"}}],\"headers\":{}}}},\"listSkus\":{\"method\":\"GET\",\"path\":\"/v1/products/{productId}/skus\",\"responses\":{\"200\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/SkusList\"}}],\"headers\":{}},\"404\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/Error\"}}],\"headers\":{}},\"default\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/Error\"}}],\"headers\":{}}}},\"createSku\":{\"method\":\"POST\",\"path\":\"/v1/products/{productId}/skus\",\"responses\":{\"200\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/Sku\"}}],\"headers\":{}},\"default\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/Error\"}}],\"headers\":{}}}},\"updateSku\":{\"method\":\"PUT\",\"path\":\"/v1/products/{productId}/skus/{skuId}\",\"responses\":{\"200\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/Sku\"}}],\"headers\":{}},\"default\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/Error\"}}],\"headers\":{}}}},\"deleteSku\":{\"method\":\"DELETE\",\"path\":\"/v1/products/{productId}/skus/{skuId}\",\"responses\":{\"204\":{\"contents\":[],\"headers\":{}},\"404\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/Error\"}}],\"headers\":{}},\"default\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/Error\"}}],\"headers\":{}}}},\"importSkusCsv\":{\"method\":\"POST\",\"path\":\"/v1/skus/importCSV\",\"responses\":{\"200\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/CsvImportResponseBody\"}}],\"headers\":{}},\"400\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/Error\"}}],\"headers\":{}},\"default\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/Error\"}}],\"headers\":{}}}},\"getSku\":{\"method\":\"GET\",\"path\":\"/v1/skus/{skuId}\",\"responses\":{\"200\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/Sku\"}}],\"headers\":{}},\"404\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/Error\"}}],\"headers\":{}},\"default\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/Error\"}}],\"headers\":{}}}}},\"components\":{\"schemas\":{\"AsyncActionResponseBody\":{\"type\":\"object\",\"required\":[\"async_action_id\"],\"properties\":{\"async_action_id\":{\"type\":\"string\"}}},\"BadRequest\":{\"type\":\"object\",\"properties\":{\"error\":{\"type\":\"string\"},\"message\":{\"type\":\"string\"},\"statusCode\":{\"type\":\"integer\"}}},\"CsvImportResponseBody\":{\"type\":\"object\",\"properties\":{\"async_action_id\":{\"type\":\"string\"}}},\"Error\":{\"type\":\"object\",\"required\":[\"code\",\"message\"],\"properties\":{\"code\":{\"type\":\"integer\"},\"message\":{\"type\":\"string\"},\"details\":{\"type\":\"string\"},\"error\":{\"type\":\"object\",\"properties\":{\"message\":{\"type\":\"string\"}}},\"key\":{\"type\":\"string\"},\"request_id\":{\"type\":\"string\"},\"resource_id\":{\"type\":\"string\"},\"resource_type\":{\"type\":\"string\"}}},\"Product\":{\"type\":\"object\",\"allOf\":[{\"$ref\":\"#/components/schemas/ProductWithoutSkus\"},{\"type\":\"object\",\"properties\":{\"skus\":{\"$ref\":\"#/components/schemas/SkusListForProduct\"}}}]},\"ProductWithoutSkus\":{\"type\":\"object\",\"required\":[\"id\",\"source_id\",\"name\",\"attributes\",\"metadata\",\"object\",\"price\"],\"properties\":{\"id\":{\"type\":\"string\",\"examples\":[\"prod_0b1da8105693710357\"]},\"source_id\":{\"type\":[\"string\",\"null\"],\"examples\":[\"productSourceID16\"]},\"name\":{\"type\":[\"string\",\"null\"],\"examples\":[\"T-shirt\"]},\"attributes\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"metadata\":{\"type\":\"object\",\"additionalProperties\":true},\"object\":{\"type\":\"string\",\"enum\":[\"product\"],\"default\":\"product\"},\"price\":{\"type\":[\"integer\",\"null\"]},\"created_at\":{\"type\":\"string\",\"format\":\"date-time\",\"examples\":[\"2022-05-23T06:52:55.008Z\"]},\"image_url\":{\"type\":[\"string\",\"null\"],\"examples\":[\"https://images.com/original.jpg\"]},\"updated_at\":{\"type\":[\"string\",\"null\"],\"format\":\"date-time\",\"examples\":[\"2022-05-23T09:24:07.405Z\"]}}},\"ProductsCreateResponseBody\":{\"type\":\"object\",\"allOf\":[{\"$ref\":\"#/components/schemas/Product\"}]},\"ProductsListResponseBody\":{\"type\":\"object\",\"properties\":{\"data_ref\":{\"type\":\"string\"},\"object\":{\"type\":\"string\"},\"products\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Product\"}},\"total\":{\"type\":\"integer\"}}},\"Sku\":{\"type\":\"object\",\"required\":[\"id\",\"source_id\",\"product_id\",\"sku\",\"price\",\"attributes\",\"metadata\",\"image_url\",\"created_at\",\"updated_at\",\"object\"],\"properties\":{\"id\":{\"type\":\"string\",\"examples\":[\"sku_0b1621b319d248b79f\"]},\"source_id\":{\"type\":[\"string\",\"null\"],\"examples\":[\"sku_source_id_4\"]},\"product_id\":{\"type\":\"string\",\"examples\":[\"prod_0b15f6b9f650c16990\"]},\"sku\":{\"type\":[\"string\",\"null\"],\"examples\":[\"Large Pink Shirt\"]},\"price\":{\"type\":[\"integer\",\"null\"]},\"attributes\":{\"type\":\"object\",\"additionalProperties\":true},\"metadata\":{\"type\":\"object\",\"additionalProperties\":true},\"image_url\":{\"type\":[\"string\",\"null\"]},\"created_at\":{\"type\":\"string\",\"format\":\"date-time\",\"examples\":[\"2022-05-17T10:36:30.187Z\"]},\"updated_at\":{\"type\":[\"string\",\"null\"],\"format\":\"date-time\",\"examples\":[\"2022-05-17T10:55:09.137Z\"]},\"object\":{\"type\":\"string\",\"enum\":[\"sku\"],\"default\":\"sku\"},\"currency\":{\"type\":[\"string\",\"null\"],\"examples\":[\"USD\"]}}},\"SkusList\":{\"type\":\"object\",\"properties\":{\"data_ref\":{\"type\":\"string\"},\"object\":{\"type\":\"string\"},\"skus\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Sku\"}},\"total\":{\"type\":\"integer\"}}},\"SkusListForProduct\":{\"type\":\"object\",\"required\":[\"object\",\"data_ref\",\"data\",\"total\"],\"properties\":{\"object\":{\"type\":\"string\",\"default\":\"list\"},\"data_ref\":{\"type\":\"string\",\"default\":\"data\"},\"data\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Sku\"}},\"total\":{\"type\":\"integer\"}}}}}}",
);

/** Request handlers for every operation of Voucherify, each with its first documented success. */
export function handlers(options?: HandlersOptions): HttpHandler[] {
  return createHandlers(contract, options);
}

/** The bodies that `listProducts` may respond with, by status. */
type ListProductsBodies = Record<200, ProductsListResponseBody> & Record<FailureStatus, VoucherifyError>;

/** Creates a request handler for `listProducts`, `GET /v1/products`. */
export const listProductsHandler: HandlerFactory<ListProductsBodies> = handlerFactory(contract, "listProducts");

/** Creates a response body of `listProducts`, by status. */
export const makeListProductsResponse: ResponseFactory<ListProductsBodies> = responseFactory(contract, "listProducts");

/** The bodies that `upsertProduct` may respond with, by status. */
type UpsertProductBodies = Record<200, ProductsCreateResponseBody> & Record<FailureStatus, VoucherifyError>;

/** Creates a request handler for `upsertProduct`, `POST /v1/products`. */
export const upsertProductHandler: HandlerFactory<UpsertProductBodies> = handlerFactory(contract, "upsertProduct");

/** Creates a response body of `upsertProduct`, by status. */
export const makeUpsertProductResponse: ResponseFactory<UpsertProductBodies> = responseFactory(contract, "upsertProduct");

/** The bodies that `updateProductsInBulk` may respond with, by status. */
type UpdateProductsInBulkBodies =
  & Record<202, AsyncActionResponseBody> & Record<413, BadRequest>
  & Record<Exclude<FailureStatus, 413>, VoucherifyError>;

/** Creates a request handler for `updateProductsInBulk`, `POST /v1/products/bulk/async`. */
export const updateProductsInBulkHandler: HandlerFactory<UpdateProductsInBulkBodies> = handlerFactory(contract, "updateProductsInBulk");

/** Creates a response body of `updateProductsInBulk`, by status. */
export const makeUpdateProductsInBulkResponse: ResponseFactory<UpdateProductsInBulkBodies> = responseFactory(contract, "updateProductsInBulk");

/** The bodies that `importProductsCsv` may respond with, by status. */
type ImportProductsCsvBodies = Record<200, CsvImportResponseBody> & Record<FailureStatus, VoucherifyError>;

/** Creates a request handler for `importProductsCsv`, `POST /v1/products/importCSV`. */
export const importProductsCsvHandler: HandlerFactory<ImportProductsCsvBodies> = handlerFactory(contract, "importProductsCsv");

/** Creates a response body of `importProductsCsv`, by status. */
export const makeImportProductsCsvResponse: ResponseFactory<ImportProductsCsvBodies> = responseFactory(contract, "importProductsCsv");

/** The bodies that `updateProductsMetadataInBulk` may respond with, by status. */
type UpdateProductsMetadataInBulkBodies =
  & Record<202, AsyncActionResponseBody> & Record<413, BadRequest>
  & Record<Exclude<FailureStatus, 413>, VoucherifyError>;

/** Creates a request handler for `updateProductsMetadataInBulk`, `POST /v1/products/metadata/async`. */
export const updateProductsMetadataInBulkHandler: HandlerFactory<UpdateProductsMetadataInBulkBodies> = handlerFactory(contract, "updateProductsMetadataInBulk");

/** Creates a response body of `updateProductsMetadataInBulk`, by status. */
export const makeUpdateProductsMetadataInBulkResponse: ResponseFactory<UpdateProductsMetadataInBulkBodies> = responseFactory(contract, "updateProductsMetadataInBulk");

/** The bodies that `getProduct` may respond with, by status. */
type GetProductBodies = Record<200, Product> & Record<FailureStatus, VoucherifyError>;

/** Creates a request handler for `getProduct`, `GET /v1/products/{productId}`. */
export const getProductHandler: HandlerFactory<GetProductBodies> = handlerFactory(contract, "getProduct");

/** Creates a response body of `getProduct`, by status. */
export const makeGetProductResponse: ResponseFactory<GetProductBodies> = responseFactory(contract, "getProduct");

/** The bodies that `updateProduct` may respond with, by status. */
type UpdateProductBodies = Record<200, Product> & Record<FailureStatus, VoucherifyError>;

/** Creates a request handler for `updateProduct`, `PUT /v1/products/{productId}`. */
export const updateProductHandler: HandlerFactory<UpdateProductBodies> = handlerFactory(contract, "updateProduct");

/** Creates a response body of `updateProduct`, by status. */
export const makeUpdateProductResponse: ResponseFactory<UpdateProductBodies> = responseFactory(contract, "updateProduct");

/** The bodies that `deleteProduct` may respond with, by status. */
type DeleteProductBodies = Record<204, undefined> & Record<FailureStatus, VoucherifyError>;

/** Creates a request handler for `deleteProduct`, `DELETE /v1/products/{productId}`. */
export const deleteProductHandler: HandlerFactory<DeleteProductBodies> = handlerFactory(contract, "deleteProduct");

/** Creates a response body of `deleteProduct`, by status. */
export const makeDeleteProductResponse: ResponseFactory<DeleteProductBodies> = responseFactory(contract, "deleteProduct");

/** The bodies that `listSkus` may respond with, by status. */
type ListSkusBodies = Record<200, SkusList> & Record<FailureStatus, VoucherifyError>;

/** Creates a request handler for `listSkus`, `GET /v1/products/{productId}/skus`. */
export const listSkusHandler: HandlerFactory<ListSkusBodies> = handlerFactory(contract, "listSkus");

/** Creates a response body of `listSkus`, by status. */
export const makeListSkusResponse: ResponseFactory<ListSkusBodies> = responseFactory(contract, "listSkus");

/** The bodies that `createSku` may respond with, by status. */
type CreateSkuBodies = Record<200, Sku> & Record<FailureStatus, VoucherifyError>;

/** Creates a request handler for `createSku`, `POST /v1/products/{productId}/skus`. */
export const createSkuHandler: HandlerFactory<CreateSkuBodies> = handlerFactory(contract, "createSku");

/** Creates a response body of `createSku`, by status. */
export const makeCreateSkuResponse: ResponseFactory<CreateSkuBodies> = responseFactory(contract, "createSku");

/** The bodies that `updateSku` may respond with, by status. */
type UpdateSkuBodies = Record<200, Sku> & Record<FailureStatus, VoucherifyError>;

/** Creates a request handler for `updateSku`, `PUT /v1/products/{productId}/skus/{skuId}`. */
export const updateSkuHandler: HandlerFactory<UpdateSkuBodies> = handlerFactory(contract, "updateSku");

/** Creates a response body of `updateSku`, by status. */
export const makeUpdateSkuResponse: ResponseFactory<UpdateSkuBodies> = responseFactory(contract, "updateSku");

/** The bodies that `deleteSku` may respond with, by status. */
type DeleteSkuBodies = Record<204, undefined> & Record<FailureStatus, VoucherifyError>;

/** Creates a request handler for `deleteSku`, `DELETE /v1/products/{productId}/skus/{skuId}`. */
export const deleteSkuHandler: HandlerFactory<DeleteSkuBodies> = handlerFactory(contract, "deleteSku");

/** Creates a response body of `deleteSku`, by status. */
export const makeDeleteSkuResponse: ResponseFactory<DeleteSkuBodies> = responseFactory(contract, "deleteSku");

/** The bodies that `importSkusCsv` may respond with, by status. */
type ImportSkusCsvBodies = Record<200, CsvImportResponseBody> & Record<FailureStatus, VoucherifyError>;

/** Creates a request handler for `importSkusCsv`, `POST /v1/skus/importCSV`. */
export const importSkusCsvHandler: HandlerFactory<ImportSkusCsvBodies> = handlerFactory(contract, "importSkusCsv");

/** Creates a response body of `importSkusCsv`, by status. */
export const makeImportSkusCsvResponse: ResponseFactory<ImportSkusCsvBodies> = responseFactory(contract, "importSkusCsv");

/** The bodies that `getSku` may respond with, by status. */
type GetSkuBodies = Record<200, Sku> & Record<FailureStatus, VoucherifyError>;

/** Creates a request handler for `getSku`, `GET /v1/skus/{skuId}`. */
export const getSkuHandler: HandlerFactory<GetSkuBodies> = handlerFactory(contract, "getSku");

/** Creates a response body of `getSku`, by status. */
export const makeGetSkuResponse: ResponseFactory<GetSkuBodies> = responseFactory(contract, "getSku");

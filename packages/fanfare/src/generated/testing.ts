// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

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
  BaseProduct,
  BaseProductVariant,
  ErrorResponse,
  MediaAsset,
  Product,
  ProductMediaAsset,
  ProductMediaAssetLink,
  ProductPage,
  ProductVariant,
  SuccessResponse,
  ValidationError,
  VariantOptionAssignmentList,
} from "./schemas.ts";

const contract: ContractSource = contractFrom(
  "{\"servers\":[{\"url\":\"https://admin.fanfare.io/api\"},{\"url\":\"http://localhost:4800\"}],\"operations\":{\"listProducts\":{\"method\":\"GET\",\"path\":\"/products\",\"responses\":{\"200\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ProductPage\"}}],\"headers\":{}},\"400\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ValidationError\"}}],\"headers\":{}},\"401\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}},\"403\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}},\"500\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}}}},\"upsertProduct\":{\"method\":\"POST\",\"path\":\"/products\",\"responses\":{\"200\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/Product\"}}],\"headers\":{}},\"400\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ValidationError\"}}],\"headers\":{}},\"401\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}},\"403\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}},\"500\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}}}},\"searchProducts\":{\"method\":\"GET\",\"path\":\"/products/search\",\"responses\":{\"200\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Product\"}}}],\"headers\":{}},\"400\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ValidationError\"}}],\"headers\":{}},\"401\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}},\"403\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}},\"500\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}}}},\"getProduct\":{\"method\":\"GET\",\"path\":\"/products/{productId}\",\"responses\":{\"200\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/Product\"}}],\"headers\":{}},\"400\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ValidationError\"}}],\"headers\":{}},\"401\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}},\"403\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}},\"404\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}},\"500\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}}}},\"updateProduct\":{\"method\":\"PUT\",\"path\":\"/products/{productId}\",\"responses\":{\"200\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/BaseProduct\"}}],\"headers\":{}},\"400\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ValidationError\"}}],\"headers\":{}},\"401\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}},\"403\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}},\"500\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}}}},\"deleteProduct\":{\"method\":\"DELETE\",\"path\":\"/products/{productId}\",\"responses\":{\"200\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/BaseProduct\"}}],\"headers\":{}},\"400\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ValidationError\"}}],\"headers\":{}},\"401\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}},\"403\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}},\"500\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}}}},\"listMediaAssets\":{\"method\":\"GET\",\"path\":\"/products/{productId}/media-assets\",\"responses\":{\"200\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/ProductMediaAsset\"}}}],\"headers\":{}},\"400\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ValidationError\"}}],\"headers\":{}},\"401\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}},\"403\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}},\"500\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}}}},\"addMediaAsset\":{\"method\":\"POST\",\"path\":\"/products/{productId}/media-assets\",\"responses\":{\"200\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/MediaAsset\"}}],\"headers\":{}},\"400\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ValidationError\"}}],\"headers\":{}},\"401\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}},\"403\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}},\"500\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}}}},\"reorderMediaAssets\":{\"method\":\"PUT\",\"path\":\"/products/{productId}/media-assets/reorder\",\"responses\":{\"200\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/SuccessResponse\"}}],\"headers\":{}},\"400\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ValidationError\"}}],\"headers\":{}},\"401\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}},\"403\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}},\"500\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}}}},\"updateMediaAsset\":{\"method\":\"PUT\",\"path\":\"/products/{productId}/media-assets/{assetId}\",\"responses\":{\"200\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ProductMediaAssetLink\"}}],\"headers\":{}},\"400\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ValidationError\"}}],\"headers\":{}},\"401\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}},\"403\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}},\"500\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}}}},\"deleteMediaAsset\":{\"method\":\"DELETE\",\"path\":\"/products/{productId}/media-assets/{assetId}\",\"responses\":{\"200\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/SuccessResponse\"}}],\"headers\":{}},\"400\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ValidationError\"}}],\"headers\":{}},\"401\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}},\"403\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}},\"500\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}}}},\"listVariantOptions\":{\"method\":\"GET\",\"path\":\"/products/{productId}/variant-options\",\"responses\":{\"200\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/VariantOptionAssignmentList\"}}],\"headers\":{}},\"400\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ValidationError\"}}],\"headers\":{}},\"401\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}},\"403\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}},\"500\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}}}},\"assignVariantOptions\":{\"method\":\"POST\",\"path\":\"/products/{productId}/variant-options\",\"responses\":{\"200\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/VariantOptionAssignmentList\"}}],\"headers\":{}},\"400\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ValidationError\"}}],\"headers\":{}},\"401\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}},\"403\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}},\"500\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}}}},\"removeVariantOption\":{\"method\":\"DELETE\",\"path\":\"/products/{productId}/variant-options/{optionId}\",\"responses\":{\"200\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/SuccessResponse\"}}],\"headers\":{}},\"400\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ValidationError\"}}],\"headers\":{}},\"401\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}},\"403\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}},\"409\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}},\"500\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}}}},\"listVariants\":{\"method\":\"GET\",\"path\":\"/products/{productId}/variants\",\"responses\":{\"200\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/ProductVariant\"}}}],\"headers\":{}},\"400\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ValidationError\"}}],\"headers\":{}},\"401\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}},\"403\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}},\"500\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}}}},\"createVariant\":{\"method\":\"POST\",\"path\":\"/products/{productId}/variants\",\"responses\":{\"200\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/BaseProductVariant\"}}],\"headers\":{}},\"400\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ValidationError\"}}],\"headers\":{}},\"401\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}},\"403\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}},\"500\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}}}},\"updateVariant\":{\"method\":\"PUT\",\"path\":\"/products/{productId}/variants/{variantId}\",\"responses\":{\"200\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/BaseProductVariant\"}}],\"headers\":{}},\"400\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ValidationError\"}}],\"headers\":{}},\"401\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}},\"403\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}},\"500\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}}}},\"deleteVariant\":{\"method\":\"DELETE\",\"path\":\"/products/{productId}/variants/{variantId}\",\"responses\":{\"200\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/BaseProductVariant\"}}],\"headers\":{}},\"400\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ValidationError\"}}],\"headers\":{}},\"401\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}},\"403\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}},\"500\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/ErrorResponse\"}}],\"headers\":{}}}}},\"components\":{\"schemas\":{\"BaseProduct\":{\"type\":\"object\",\"required\":[\"id\",\"organizationId\",\"createdAt\",\"createdBy\",\"archived\",\"name\",\"url\"],\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\"},\"organizationId\":{\"type\":\"string\",\"format\":\"uuid\"},\"createdAt\":{\"type\":\"string\",\"format\":\"date-time\"},\"createdBy\":{\"type\":\"string\"},\"archived\":{\"type\":\"boolean\"},\"name\":{\"type\":\"string\",\"minLength\":1},\"url\":{\"type\":\"string\",\"format\":\"uri\"},\"description\":{\"type\":[\"string\",\"null\"]},\"handle\":{\"type\":[\"string\",\"null\"]},\"metadata\":{\"type\":[\"object\",\"null\"],\"additionalProperties\":{}},\"primaryExternalId\":{\"type\":[\"string\",\"null\"]},\"primaryLastSyncedAt\":{\"type\":[\"string\",\"null\"],\"format\":\"date-time\"},\"primarySourceVendor\":{\"type\":[\"string\",\"null\"]},\"primarySyncSourceId\":{\"type\":[\"string\",\"null\"]},\"updatedAt\":{\"type\":[\"string\",\"null\"],\"format\":\"date-time\"},\"updatedBy\":{\"type\":[\"string\",\"null\"]}}},\"BaseProductVariant\":{\"type\":\"object\",\"required\":[\"id\",\"organizationId\",\"createdAt\",\"createdBy\",\"archived\",\"productId\",\"sku\",\"price\",\"inventoryQuantity\",\"inventoryPolicy\"],\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\"},\"organizationId\":{\"type\":\"string\",\"format\":\"uuid\"},\"createdAt\":{\"type\":\"string\",\"format\":\"date-time\"},\"createdBy\":{\"type\":\"string\"},\"archived\":{\"type\":\"boolean\"},\"productId\":{\"type\":\"string\",\"format\":\"uuid\"},\"sku\":{\"type\":\"string\",\"minLength\":1},\"price\":{\"type\":\"string\",\"pattern\":\"^\\\\d{1,12}(\\\\.\\\\d{1,8})?$\"},\"inventoryQuantity\":{\"type\":\"integer\"},\"inventoryPolicy\":{\"$ref\":\"#/components/schemas/InventoryPolicy\"},\"metadata\":{\"type\":[\"object\",\"null\"],\"additionalProperties\":{}},\"primaryExternalId\":{\"type\":[\"string\",\"null\"]},\"primaryLastSyncedAt\":{\"type\":[\"string\",\"null\"],\"format\":\"date-time\"},\"primarySourceVendor\":{\"type\":[\"string\",\"null\"]},\"primarySyncSourceId\":{\"type\":[\"string\",\"null\"]},\"updatedAt\":{\"type\":[\"string\",\"null\"],\"format\":\"date-time\"},\"updatedBy\":{\"type\":[\"string\",\"null\"]}}},\"ErrorResponse\":{\"type\":\"object\",\"required\":[\"error\"],\"properties\":{\"error\":{\"type\":\"string\"}}},\"InventoryPolicy\":{\"type\":\"string\",\"enum\":[\"untracked\",\"deny\",\"continue\"]},\"MediaAsset\":{\"type\":\"object\",\"required\":[\"id\",\"organizationId\",\"createdAt\",\"createdBy\",\"archived\",\"name\",\"mimeType\"],\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\"},\"organizationId\":{\"type\":\"string\",\"format\":\"uuid\"},\"createdAt\":{\"type\":\"string\",\"format\":\"date-time\"},\"createdBy\":{\"type\":\"string\"},\"archived\":{\"type\":\"boolean\"},\"name\":{\"type\":\"string\",\"minLength\":1},\"mimeType\":{\"$ref\":\"#/components/schemas/MediaMimeType\"},\"altText\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]},\"description\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]},\"publicUrl\":{\"anyOf\":[{\"type\":\"string\",\"format\":\"uri\"},{\"type\":\"null\"}]},\"sourceUrl\":{\"anyOf\":[{\"type\":\"string\",\"format\":\"uri\"},{\"type\":\"null\"}]},\"thumbnailUrl\":{\"anyOf\":[{\"type\":\"string\",\"format\":\"uri\"},{\"type\":\"null\"}]},\"updatedAt\":{\"anyOf\":[{\"type\":\"string\",\"format\":\"date-time\"},{\"type\":\"null\"}]},\"updatedBy\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]},\"uploadUrl\":{\"anyOf\":[{\"type\":\"string\",\"format\":\"uri\"},{\"type\":\"null\"}]}}},\"MediaMimeType\":{\"type\":\"string\",\"enum\":[\"image/jpeg\",\"image/jpg\",\"image/png\",\"image/gif\",\"image/webp\",\"video/mp4\",\"video/webm\",\"video/quicktime\"]},\"PageInfo\":{\"type\":\"object\",\"properties\":{\"endCursor\":{\"type\":[\"string\",\"null\"]},\"startCursor\":{\"type\":[\"string\",\"null\"]}}},\"Product\":{\"type\":\"object\",\"required\":[\"id\",\"organizationId\",\"createdAt\",\"createdBy\",\"archived\",\"name\",\"url\"],\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\"},\"organizationId\":{\"type\":\"string\",\"format\":\"uuid\"},\"createdAt\":{\"type\":\"string\",\"format\":\"date-time\"},\"createdBy\":{\"type\":\"string\"},\"archived\":{\"type\":\"boolean\"},\"name\":{\"type\":\"string\",\"minLength\":1},\"url\":{\"type\":\"string\",\"format\":\"uri\"},\"defaultVariantId\":{\"anyOf\":[{\"type\":\"string\",\"format\":\"uuid\"},{\"type\":\"null\"}]},\"description\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]},\"handle\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]},\"metadata\":{\"anyOf\":[{\"type\":\"object\",\"additionalProperties\":{},\"propertyNames\":{\"type\":\"string\"}},{\"type\":\"null\"}]},\"primaryExternalId\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]},\"primaryLastSyncedAt\":{\"anyOf\":[{\"type\":\"string\",\"format\":\"date-time\"},{\"type\":\"null\"}]},\"primarySourceVendor\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]},\"primarySyncSource\":{\"anyOf\":[{\"$ref\":\"#/components/schemas/ProductSyncSource\"},{\"type\":\"null\"}]},\"primarySyncSourceId\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]},\"productMediaAssets\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/ProductMediaAsset\"}},{\"type\":\"null\"}]},\"updatedAt\":{\"anyOf\":[{\"type\":\"string\",\"format\":\"date-time\"},{\"type\":\"null\"}]},\"updatedBy\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]},\"variants\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/ProductVariant\"}},{\"type\":\"null\"}]}}},\"ProductMediaAsset\":{\"type\":\"object\",\"required\":[\"id\",\"organizationId\",\"position\",\"purpose\",\"productId\",\"mediaAssetId\",\"mediaAsset\"],\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\"},\"organizationId\":{\"type\":\"string\",\"format\":\"uuid\"},\"position\":{\"type\":\"integer\",\"minimum\":0},\"purpose\":{\"type\":\"string\"},\"productId\":{\"type\":\"string\",\"format\":\"uuid\"},\"mediaAssetId\":{\"type\":\"string\",\"format\":\"uuid\"},\"mediaAsset\":{\"$ref\":\"#/components/schemas/MediaAsset\"}}},\"ProductMediaAssetLink\":{\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"string\"},\"mediaAssetId\":{\"type\":\"string\"},\"organizationId\":{\"type\":\"string\"},\"position\":{\"type\":\"number\"},\"productId\":{\"type\":\"string\"},\"purpose\":{\"type\":\"string\"}}},\"ProductPage\":{\"type\":\"object\",\"required\":[\"data\",\"pageInfo\"],\"properties\":{\"data\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Product\"}},\"pageInfo\":{\"$ref\":\"#/components/schemas/PageInfo\"}}},\"ProductSyncSource\":{\"type\":\"object\",\"required\":[\"id\",\"organizationId\",\"createdAt\",\"createdBy\",\"archived\",\"syncSource\",\"syncSourceId\"],\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\"},\"organizationId\":{\"type\":\"string\",\"format\":\"uuid\"},\"createdAt\":{\"type\":\"string\",\"format\":\"date-time\"},\"createdBy\":{\"type\":\"string\"},\"archived\":{\"type\":\"boolean\"},\"syncSource\":{\"type\":\"string\"},\"syncSourceId\":{\"type\":\"string\"},\"lastSyncedAt\":{\"anyOf\":[{\"type\":\"string\",\"format\":\"date-time\"},{\"type\":\"null\"}]},\"sourceData\":{\"anyOf\":[{\"type\":\"object\",\"additionalProperties\":{},\"propertyNames\":{\"type\":\"string\"}},{\"type\":\"null\"}]},\"syncStatus\":{\"default\":\"PENDING\",\"anyOf\":[{\"$ref\":\"#/components/schemas/SyncStatus\"},{\"type\":\"null\"}]},\"updatedAt\":{\"anyOf\":[{\"type\":\"string\",\"format\":\"date-time\"},{\"type\":\"null\"}]},\"updatedBy\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]}}},\"ProductVariant\":{\"type\":\"object\",\"required\":[\"id\",\"organizationId\",\"createdAt\",\"createdBy\",\"archived\",\"productId\",\"sku\",\"price\",\"inventoryQuantity\",\"inventoryPolicy\",\"options\"],\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\"},\"organizationId\":{\"type\":\"string\",\"format\":\"uuid\"},\"createdAt\":{\"type\":\"string\",\"format\":\"date-time\"},\"createdBy\":{\"type\":\"string\"},\"archived\":{\"type\":\"boolean\"},\"productId\":{\"type\":\"string\",\"format\":\"uuid\"},\"sku\":{\"type\":\"string\",\"minLength\":1},\"price\":{\"type\":\"string\",\"pattern\":\"^\\\\d{1,12}(\\\\.\\\\d{1,8})?$\"},\"inventoryQuantity\":{\"type\":\"integer\"},\"inventoryPolicy\":{\"$ref\":\"#/components/schemas/InventoryPolicy\"},\"options\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/VariantOptionValue\"}},\"metadata\":{\"anyOf\":[{\"type\":\"object\",\"additionalProperties\":{},\"propertyNames\":{\"type\":\"string\"}},{\"type\":\"null\"}]},\"primaryExternalId\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]},\"primaryLastSyncedAt\":{\"anyOf\":[{\"type\":\"string\",\"format\":\"date-time\"},{\"type\":\"null\"}]},\"primarySourceVendor\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]},\"primarySyncSourceId\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]},\"updatedAt\":{\"anyOf\":[{\"type\":\"string\",\"format\":\"date-time\"},{\"type\":\"null\"}]},\"updatedBy\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]}}},\"SuccessResponse\":{\"type\":\"object\",\"properties\":{\"success\":{\"type\":\"boolean\"}}},\"SyncStatus\":{\"type\":\"string\",\"enum\":[\"PENDING\",\"SUCCESS\",\"FAILED\"]},\"ValidationError\":{\"type\":\"object\",\"required\":[\"error\",\"issues\"],\"properties\":{\"error\":{\"type\":\"string\",\"const\":\"validation_error\"},\"issues\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/ValidationIssue\"}}}},\"ValidationIssue\":{\"type\":\"object\",\"required\":[\"kind\",\"type\",\"expected\",\"received\",\"message\",\"path\"],\"properties\":{\"kind\":{\"type\":\"string\"},\"type\":{\"type\":\"string\"},\"expected\":{\"type\":\"string\"},\"received\":{\"type\":\"string\"},\"message\":{\"type\":\"string\"},\"path\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/ValidationPathStep\"}}}},\"ValidationPathStep\":{\"type\":\"object\",\"required\":[\"type\",\"origin\",\"input\",\"key\"],\"properties\":{\"type\":{\"type\":\"string\"},\"origin\":{\"type\":\"string\"},\"input\":{},\"key\":{\"type\":[\"string\",\"number\"]}}},\"VariantOption\":{\"type\":\"object\",\"properties\":{\"displayName\":{\"type\":\"string\"},\"id\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"}}},\"VariantOptionAssignment\":{\"type\":\"object\",\"properties\":{\"option\":{\"$ref\":\"#/components/schemas/VariantOption\"},\"optionId\":{\"type\":\"string\",\"format\":\"uuid\"},\"organizationId\":{\"type\":\"string\",\"format\":\"uuid\"},\"productId\":{\"type\":\"string\",\"format\":\"uuid\"},\"required\":{\"type\":\"boolean\"},\"sortOrder\":{\"type\":\"number\"},\"values\":{\"type\":\"array\",\"items\":{}}}},\"VariantOptionAssignmentList\":{\"type\":\"object\",\"properties\":{\"assignments\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/VariantOptionAssignment\"}}}},\"VariantOptionValue\":{\"type\":\"object\",\"required\":[\"optionId\",\"optionName\",\"valueId\",\"value\"],\"properties\":{\"optionId\":{\"type\":\"string\",\"format\":\"uuid\"},\"optionName\":{\"type\":\"string\"},\"valueId\":{\"type\":\"string\",\"format\":\"uuid\"},\"value\":{\"type\":\"string\"}}}}}}",
);

/** Request handlers for every operation of Fanfare, each with its first documented success. */
export function handlers(options?: HandlersOptions): HttpHandler[] {
  return createHandlers(contract, options);
}

/** The bodies that `listProducts` may respond with, by status. */
type ListProductsBodies =
  & Record<200, ProductPage> & Record<400, ValidationError> & Record<401 | 403 | 500, ErrorResponse>;

/** Creates a request handler for `listProducts`, `GET /products`. */
export const listProductsHandler: HandlerFactory<ListProductsBodies> = handlerFactory(contract, "listProducts");

/** Creates a response body of `listProducts`, by status. */
export const makeListProductsResponse: ResponseFactory<ListProductsBodies> = responseFactory(contract, "listProducts");

/** The bodies that `upsertProduct` may respond with, by status. */
type UpsertProductBodies =
  & Record<200, Product> & Record<400, ValidationError> & Record<401 | 403 | 500, ErrorResponse>;

/** Creates a request handler for `upsertProduct`, `POST /products`. */
export const upsertProductHandler: HandlerFactory<UpsertProductBodies> = handlerFactory(contract, "upsertProduct");

/** Creates a response body of `upsertProduct`, by status. */
export const makeUpsertProductResponse: ResponseFactory<UpsertProductBodies> = responseFactory(contract, "upsertProduct");

/** The bodies that `searchProducts` may respond with, by status. */
type SearchProductsBodies =
  & Record<200, Product[]> & Record<400, ValidationError> & Record<401 | 403 | 500, ErrorResponse>;

/** Creates a request handler for `searchProducts`, `GET /products/search`. */
export const searchProductsHandler: HandlerFactory<SearchProductsBodies> = handlerFactory(contract, "searchProducts");

/** Creates a response body of `searchProducts`, by status. */
export const makeSearchProductsResponse: ResponseFactory<SearchProductsBodies> = responseFactory(contract, "searchProducts");

/** The bodies that `getProduct` may respond with, by status. */
type GetProductBodies =
  & Record<200, Product> & Record<400, ValidationError> & Record<401 | 403 | 404 | 500, ErrorResponse>;

/** Creates a request handler for `getProduct`, `GET /products/{productId}`. */
export const getProductHandler: HandlerFactory<GetProductBodies> = handlerFactory(contract, "getProduct");

/** Creates a response body of `getProduct`, by status. */
export const makeGetProductResponse: ResponseFactory<GetProductBodies> = responseFactory(contract, "getProduct");

/** The bodies that `updateProduct` may respond with, by status. */
type UpdateProductBodies =
  & Record<200, BaseProduct> & Record<400, ValidationError> & Record<401 | 403 | 500, ErrorResponse>;

/** Creates a request handler for `updateProduct`, `PUT /products/{productId}`. */
export const updateProductHandler: HandlerFactory<UpdateProductBodies> = handlerFactory(contract, "updateProduct");

/** Creates a response body of `updateProduct`, by status. */
export const makeUpdateProductResponse: ResponseFactory<UpdateProductBodies> = responseFactory(contract, "updateProduct");

/** The bodies that `deleteProduct` may respond with, by status. */
type DeleteProductBodies =
  & Record<200, BaseProduct> & Record<400, ValidationError> & Record<401 | 403 | 500, ErrorResponse>;

/** Creates a request handler for `deleteProduct`, `DELETE /products/{productId}`. */
export const deleteProductHandler: HandlerFactory<DeleteProductBodies> = handlerFactory(contract, "deleteProduct");

/** Creates a response body of `deleteProduct`, by status. */
export const makeDeleteProductResponse: ResponseFactory<DeleteProductBodies> = responseFactory(contract, "deleteProduct");

/** The bodies that `listMediaAssets` may respond with, by status. */
type ListMediaAssetsBodies =
  & Record<200, ProductMediaAsset[]> & Record<400, ValidationError> & Record<401 | 403 | 500, ErrorResponse>;

/** Creates a request handler for `listMediaAssets`, `GET /products/{productId}/media-assets`. */
export const listMediaAssetsHandler: HandlerFactory<ListMediaAssetsBodies> = handlerFactory(contract, "listMediaAssets");

/** Creates a response body of `listMediaAssets`, by status. */
export const makeListMediaAssetsResponse: ResponseFactory<ListMediaAssetsBodies> = responseFactory(contract, "listMediaAssets");

/** The bodies that `addMediaAsset` may respond with, by status. */
type AddMediaAssetBodies =
  & Record<200, MediaAsset> & Record<400, ValidationError> & Record<401 | 403 | 500, ErrorResponse>;

/** Creates a request handler for `addMediaAsset`, `POST /products/{productId}/media-assets`. */
export const addMediaAssetHandler: HandlerFactory<AddMediaAssetBodies> = handlerFactory(contract, "addMediaAsset");

/** Creates a response body of `addMediaAsset`, by status. */
export const makeAddMediaAssetResponse: ResponseFactory<AddMediaAssetBodies> = responseFactory(contract, "addMediaAsset");

/** The bodies that `reorderMediaAssets` may respond with, by status. */
type ReorderMediaAssetsBodies =
  & Record<200, SuccessResponse> & Record<400, ValidationError> & Record<401 | 403 | 500, ErrorResponse>;

/** Creates a request handler for `reorderMediaAssets`, `PUT /products/{productId}/media-assets/reorder`. */
export const reorderMediaAssetsHandler: HandlerFactory<ReorderMediaAssetsBodies> = handlerFactory(contract, "reorderMediaAssets");

/** Creates a response body of `reorderMediaAssets`, by status. */
export const makeReorderMediaAssetsResponse: ResponseFactory<ReorderMediaAssetsBodies> = responseFactory(contract, "reorderMediaAssets");

/** The bodies that `updateMediaAsset` may respond with, by status. */
type UpdateMediaAssetBodies =
  & Record<200, ProductMediaAssetLink> & Record<400, ValidationError> & Record<401 | 403 | 500, ErrorResponse>;

/** Creates a request handler for `updateMediaAsset`, `PUT /products/{productId}/media-assets/{assetId}`. */
export const updateMediaAssetHandler: HandlerFactory<UpdateMediaAssetBodies> = handlerFactory(contract, "updateMediaAsset");

/** Creates a response body of `updateMediaAsset`, by status. */
export const makeUpdateMediaAssetResponse: ResponseFactory<UpdateMediaAssetBodies> = responseFactory(contract, "updateMediaAsset");

/** The bodies that `deleteMediaAsset` may respond with, by status. */
type DeleteMediaAssetBodies =
  & Record<200, SuccessResponse> & Record<400, ValidationError> & Record<401 | 403 | 500, ErrorResponse>;

/** Creates a request handler for `deleteMediaAsset`, `DELETE /products/{productId}/media-assets/{assetId}`. */
export const deleteMediaAssetHandler: HandlerFactory<DeleteMediaAssetBodies> = handlerFactory(contract, "deleteMediaAsset");

/** Creates a response body of `deleteMediaAsset`, by status. */
export const makeDeleteMediaAssetResponse: ResponseFactory<DeleteMediaAssetBodies> = responseFactory(contract, "deleteMediaAsset");

/** The bodies that `listVariantOptions` may respond with, by status. */
type ListVariantOptionsBodies =
  & Record<200, VariantOptionAssignmentList> & Record<400, ValidationError> & Record<401 | 403 | 500, ErrorResponse>;

/** Creates a request handler for `listVariantOptions`, `GET /products/{productId}/variant-options`. */
export const listVariantOptionsHandler: HandlerFactory<ListVariantOptionsBodies> = handlerFactory(contract, "listVariantOptions");

/** Creates a response body of `listVariantOptions`, by status. */
export const makeListVariantOptionsResponse: ResponseFactory<ListVariantOptionsBodies> = responseFactory(contract, "listVariantOptions");

/** The bodies that `assignVariantOptions` may respond with, by status. */
type AssignVariantOptionsBodies =
  & Record<200, VariantOptionAssignmentList> & Record<400, ValidationError> & Record<401 | 403 | 500, ErrorResponse>;

/** Creates a request handler for `assignVariantOptions`, `POST /products/{productId}/variant-options`. */
export const assignVariantOptionsHandler: HandlerFactory<AssignVariantOptionsBodies> = handlerFactory(contract, "assignVariantOptions");

/** Creates a response body of `assignVariantOptions`, by status. */
export const makeAssignVariantOptionsResponse: ResponseFactory<AssignVariantOptionsBodies> = responseFactory(contract, "assignVariantOptions");

/** The bodies that `removeVariantOption` may respond with, by status. */
type RemoveVariantOptionBodies =
  & Record<200, SuccessResponse> & Record<400, ValidationError> & Record<401 | 403 | 409 | 500, ErrorResponse>;

/** Creates a request handler for `removeVariantOption`, `DELETE /products/{productId}/variant-options/{optionId}`. */
export const removeVariantOptionHandler: HandlerFactory<RemoveVariantOptionBodies> = handlerFactory(contract, "removeVariantOption");

/** Creates a response body of `removeVariantOption`, by status. */
export const makeRemoveVariantOptionResponse: ResponseFactory<RemoveVariantOptionBodies> = responseFactory(contract, "removeVariantOption");

/** The bodies that `listVariants` may respond with, by status. */
type ListVariantsBodies =
  & Record<200, ProductVariant[]> & Record<400, ValidationError> & Record<401 | 403 | 500, ErrorResponse>;

/** Creates a request handler for `listVariants`, `GET /products/{productId}/variants`. */
export const listVariantsHandler: HandlerFactory<ListVariantsBodies> = handlerFactory(contract, "listVariants");

/** Creates a response body of `listVariants`, by status. */
export const makeListVariantsResponse: ResponseFactory<ListVariantsBodies> = responseFactory(contract, "listVariants");

/** The bodies that `createVariant` may respond with, by status. */
type CreateVariantBodies =
  & Record<200, BaseProductVariant> & Record<400, ValidationError> & Record<401 | 403 | 500, ErrorResponse>;

/** Creates a request handler for `createVariant`, `POST /products/{productId}/variants`. */
export const createVariantHandler: HandlerFactory<CreateVariantBodies> = handlerFactory(contract, "createVariant");

/** Creates a response body of `createVariant`, by status. */
export const makeCreateVariantResponse: ResponseFactory<CreateVariantBodies> = responseFactory(contract, "createVariant");

/** The bodies that `updateVariant` may respond with, by status. */
type UpdateVariantBodies =
  & Record<200, BaseProductVariant> & Record<400, ValidationError> & Record<401 | 403 | 500, ErrorResponse>;

/** Creates a request handler for `updateVariant`, `PUT /products/{productId}/variants/{variantId}`. */
export const updateVariantHandler: HandlerFactory<UpdateVariantBodies> = handlerFactory(contract, "updateVariant");

/** Creates a response body of `updateVariant`, by status. */
export const makeUpdateVariantResponse: ResponseFactory<UpdateVariantBodies> = responseFactory(contract, "updateVariant");

/** The bodies that `deleteVariant` may respond with, by status. */
type DeleteVariantBodies =
  & Record<200, BaseProductVariant> & Record<400, ValidationError> & Record<401 | 403 | 500, ErrorResponse>;

/** Creates a request handler for `deleteVariant`, `DELETE /products/{productId}/variants/{variantId}`. */
export const deleteVariantHandler: HandlerFactory<DeleteVariantBodies> = handlerFactory(contract, "deleteVariant");

/** Creates a response body of `deleteVariant`, by status. */
export const makeDeleteVariantResponse: ResponseFactory<DeleteVariantBodies> = responseFactory(contract, "deleteVariant");

// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

/** The values of `type` of `ApiError` that the contract lists. */
export const solvimonApiErrorTypeValues = ["API_ERROR", "INVALID_REQUEST"] as const;

/** The values of `payment_gateway_variant` of `IntegrationDetails` that the contract lists. */
export const integrationDetailsPaymentGatewayVariantValues = ["ADYEN", "STRIPE"] as const;

/** The values of `ProductStatus` that the contract lists. */
export const productStatusValues = ["DRAFT", "ACTIVE", "ARCHIVED", "DEPRECATED"] as const;

/** The values of `ProductType` that the contract lists. */
export const productTypeValues = ["DEFAULT", "ADDON"] as const;

/** The values of `TaxCategory` that the contract lists. */
export const taxCategoryValues = ["STANDARD", "NO_TAX", "EXEMPT"] as const;

// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.
export interface paths {
    "/v{version}/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List products
         * @description Needs the permission PRODUCT.VIEW.
         */
        get: operations["getProducts"];
        /**
         * Create a product, or update it if it exists
         * @description Needs the permission PRODUCT.CREATE or PRODUCT.UPDATE. The response is 201 for a create and
         *     for an update alike.
         */
        put: operations["putProducts"];
        /**
         * Create a product
         * @description Needs the permission PRODUCT.CREATE.
         */
        post: operations["postProducts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v{version}/products/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search products
         * @description Needs the permission PRODUCT.VIEW.
         */
        post: operations["postProductsSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v{version}/products/{resourceIdOrReference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a product
         * @description Needs the permission PRODUCT.VIEW.
         */
        get: operations["getProductsByResourceIdOrReference"];
        put?: never;
        post?: never;
        /**
         * Delete a product
         * @description Needs the permission PRODUCT.DELETE. The response carries the product.
         */
        delete: operations["deleteProductsByResourceIdOrReference"];
        options?: never;
        head?: never;
        /**
         * Update a product
         * @description Needs the permission PRODUCT.UPDATE.
         */
        patch: operations["patchProductsByResourceIdOrReference"];
        trace?: never;
    };
    "/v{version}/products/{resourceIdOrReference}/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Activate a product
         * @description Needs the permission PRODUCT.STATUS.UPDATE.
         */
        post: operations["postProductsByResourceIdOrReferenceActivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v{version}/products/{resourceIdOrReference}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a product
         * @description Needs the permission PRODUCT.STATUS.UPDATE.
         */
        post: operations["postProductsByResourceIdOrReferenceArchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v{version}/products/{resourceIdOrReference}/deprecate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deprecate a product
         * @description Needs the permission PRODUCT.STATUS.UPDATE.
         */
        post: operations["postProductsByResourceIdOrReferenceDeprecate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ApiError: {
            /**
             * @description Whether the vendor or the request is at fault.
             * @enum {string}
             */
            type: "API_ERROR" | "INVALID_REQUEST";
            /**
             * @description What failed, for programs.
             * @example BAD_REQUEST
             * @example MISSING_FIELD
             * @example INVALID_FIELD
             * @example RESOURCE_NOT_FOUND
             * @example PRODUCT_NOT_FOUND
             * @example RESOURCE_ALREADY_EXISTS
             * @example UNAUTHORISED
             * @example USER_NOT_ALLOWED
             * @example IDEMPOTENCY_CHECK_FAILED
             * @example INTERNAL_ERROR
             */
            code: string;
            /** @description What failed, for people. */
            message: string;
            /** @description Path of the field at fault. */
            field?: string | null;
            /** @description ID of the resource concerned. */
            resource_id?: string | null;
            /** @description Kind of the resource concerned, e.g. PRODUCT. */
            resource_type?: string | null;
        };
        /** @description The value of a custom field, by the field's ID or reference. */
        CustomFieldValue: {
            id?: string;
            integration_details?: components["schemas"]["IntegrationDetails"] | null;
            integration_id?: string;
            reference?: string;
            value?: string | null;
            values?: string[] | null;
        };
        /** @description A feature, by its ID or by your own reference. */
        FeatureResourceReference: {
            id?: string | null;
            reference?: string;
        };
        IntegrationDetails: {
            adyen?: {
                recurring_detail_reference?: string;
            };
            id?: string;
            /** @enum {string} */
            payment_gateway_variant?: "ADYEN" | "STRIPE";
            reference?: string;
            stripe?: {
                payment_method_id?: string;
            };
        };
        LinkedIntegration: {
            id?: string;
            link_details?: {
                custom_field_name?: string | null;
                url?: string | null;
            }[];
        };
        Product: {
            /** @description ID of the billing entity of the product. */
            billing_entity_id?: string | null;
            /** @description The product's category in full. */
            category?: components["schemas"]["ProductCategory"] | null;
            /** @description ID of the product's category. */
            category_id?: string;
            custom_fields?: components["schemas"]["CustomFieldValue"][] | null;
            /** @description ID of the customer the product is for. */
            customer_id?: string;
            description?: string | null;
            /** @description Position of the product in overviews and on invoices; the lowest number comes first. */
            display_order?: number | null;
            /** @description Features of the product. */
            features?: components["schemas"]["FeatureResourceReference"][] | null;
            /**
             * @description ID of the product.
             * @example prod_jwDeAN0tsJCV11BBeT1h
             */
            readonly id?: string | null;
            linked_integrations?: components["schemas"]["LinkedIntegration"][] | null;
            name?: string;
            /** @description Kind of the object. */
            readonly object_type?: string | null;
            /** @description ID of the product that this one belongs to. */
            parent_product_id?: string | null;
            product_type?: components["schemas"]["ProductType"];
            /** @description Your own reference for the product. */
            reference?: string;
            /** @description Status of the product. */
            status?: components["schemas"]["ProductStatus"] | null;
            /** @description Tax category where nothing else sets one. */
            tax_category?: components["schemas"]["TaxCategory"] | null;
        };
        ProductCategory: {
            name: string;
            reference: string;
            customer_id?: string;
            description?: string;
            display_order?: number;
            id?: string;
            object_type?: string;
            tax_category?: components["schemas"]["TaxCategory"];
        };
        ProductCreateRequest: {
            /** @description ID of the billing entity of the product. */
            billing_entity_id?: string | null;
            /** @description The product's category in full. */
            category?: components["schemas"]["ProductCategory"] | null;
            /** @description ID of the product's category. */
            category_id?: string;
            custom_fields?: components["schemas"]["CustomFieldValue"][] | null;
            /** @description ID of the customer the product is for. */
            customer_id?: string;
            description?: string | null;
            /** @description Position of the product in overviews and on invoices; the lowest number comes first. */
            display_order?: number | null;
            /** @description Features of the product. */
            features?: components["schemas"]["FeatureResourceReference"][] | null;
            linked_integrations?: components["schemas"]["LinkedIntegration"][] | null;
            name?: string;
            /** @description ID of the product that this one belongs to. */
            parent_product_id?: string | null;
            product_type?: components["schemas"]["ProductType"];
            /** @description Your own reference for the product. */
            reference?: string;
            /** @description Status of the product. */
            status?: components["schemas"]["ProductStatus"] | null;
            /** @description Tax category where nothing else sets one. */
            tax_category?: components["schemas"]["TaxCategory"] | null;
        };
        ProductResponseWrapper: {
            data: components["schemas"]["Product"][];
            /** @description Addresses of neighboring pages. */
            links: {
                current?: string;
                first?: string;
                next?: string;
                previous?: string;
            };
            limit?: number;
            page?: number;
            total_number_of_pages?: number;
        };
        ProductSearchRequest: {
            /** @description What to filter by. */
            filter_fields?: unknown;
            /** @description What to search for. */
            search_fields?: unknown;
            /** @description Rules that select products. */
            selection_rule_fields?: unknown;
        };
        /** @enum {string} */
        ProductStatus: "DRAFT" | "ACTIVE" | "ARCHIVED" | "DEPRECATED";
        /** @enum {string} */
        ProductType: "DEFAULT" | "ADDON";
        /** @enum {string} */
        TaxCategory: "STANDARD" | "NO_TAX" | "EXEMPT";
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getProducts: {
        parameters: {
            query?: {
                /** @description Keeps the products in one of these statuses. */
                "statuses[]"?: string[];
                /** @description Related objects to include in the response. */
                "expand[]"?: string[];
                /** @description Keeps the products that match this custom field. */
                custom_field?: string;
                /** @description Keeps the products of this category. */
                product_category_id?: string;
                /** @description Keeps the products of this customer. */
                customer_id?: string;
                /** @description Number of the page, from 1. */
                page?: number;
                /** @description Products per page. */
                limit?: number;
            };
            header?: {
                /** @description ID of the platform. */
                "x-platform-id"?: string;
            };
            path: {
                /** @description Version of the API. */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of products. */
            200: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductResponseWrapper"];
                };
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The credential is missing or not valid. */
            401: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The credential lacks the permission. */
            403: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The product, or something the request names, does not exist. */
            404: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The vendor's server failed. */
            500: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    putProducts: {
        parameters: {
            query?: {
                /** @description The field that decides whether the product exists already. */
                identifier_field?: string;
                /** @description The custom field that decides whether the product exists already. */
                custom_field_reference?: string;
                /** @description What to do with single fields, by field name. */
                field_actions?: {
                    [key: string]: string;
                };
            };
            header?: {
                /** @description ID of the platform. */
                "x-platform-id"?: string;
            };
            path: {
                /** @description Version of the API. */
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "category_id": "test-category-id",
                 *       "custom_fields": [
                 *         {
                 *           "reference": "color",
                 *           "value": "navy"
                 *         }
                 *       ],
                 *       "description": "A plain T-shirt made of organic cotton.",
                 *       "display_order": 1,
                 *       "features": [
                 *         {
                 *           "reference": "free-returns"
                 *         }
                 *       ],
                 *       "name": "Organic cotton tee",
                 *       "product_type": "DEFAULT",
                 *       "reference": "tee-001",
                 *       "status": "ACTIVE",
                 *       "tax_category": "STANDARD"
                 *     }
                 */
                "application/json": components["schemas"]["ProductCreateRequest"];
            };
        };
        responses: {
            /** @description The product as it is stored now. */
            201: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The credential is missing or not valid. */
            401: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The credential lacks the permission. */
            403: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The product, or something the request names, does not exist. */
            404: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The vendor's server failed. */
            500: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    postProducts: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Repeating a request with the same key within 48 hours has no second effect. Best a random
                 *     UUID (version 4).
                 */
                "Idempotency-Key"?: string;
                /** @description ID of the platform. */
                "x-platform-id"?: string;
            };
            path: {
                /** @description Version of the API. */
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "category_id": "test-category-id",
                 *       "name": "Organic cotton tee",
                 *       "product_type": "DEFAULT",
                 *       "reference": "tee-001"
                 *     }
                 */
                "application/json": components["schemas"]["ProductCreateRequest"];
            };
        };
        responses: {
            /** @description The product as it is stored now. */
            201: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The credential is missing or not valid. */
            401: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The credential lacks the permission. */
            403: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The product exists already, or the idempotency key was used for another request. */
            409: {
                headers: {
                    /** @description Whether the request may be sent again with the same key. */
                    "Idempotency-Retryable"?: string;
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description An earlier request with this idempotency key is still running. */
            422: {
                headers: {
                    /** @description Whether the request may be sent again with the same key. */
                    "Idempotency-Retryable"?: string;
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The vendor's server failed. */
            500: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    postProductsSearch: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. */
                page?: number;
                /** @description Products per page. */
                limit?: number;
                /** @description The field to sort by. */
                order_by?: string;
                /** @description The direction to sort in. */
                order_direction?: string;
            };
            header?: {
                /** @description ID of the platform. */
                "x-platform-id"?: string;
            };
            path: {
                /** @description Version of the API. */
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "search_fields": [
                 *         {
                 *           "ignore_case": true,
                 *           "name": "reference",
                 *           "value": "tee",
                 *           "wildcard_end": true
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ProductSearchRequest"];
            };
        };
        responses: {
            /** @description One page of products. */
            200: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductResponseWrapper"];
                };
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The credential is missing or not valid. */
            401: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The credential lacks the permission. */
            403: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The product, or something the request names, does not exist. */
            404: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The vendor's server failed. */
            500: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    getProductsByResourceIdOrReference: {
        parameters: {
            query?: never;
            header?: {
                /** @description ID of the platform. */
                "x-platform-id"?: string;
            };
            path: {
                /** @description Version of the API. */
                version: string;
                /** @description ID of the product, or your own reference for it. */
                resourceIdOrReference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product. */
            200: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The credential is missing or not valid. */
            401: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The credential lacks the permission. */
            403: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The product, or something the request names, does not exist. */
            404: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The vendor's server failed. */
            500: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    deleteProductsByResourceIdOrReference: {
        parameters: {
            query?: {
                /** @description Whether the status of the product's items follows. */
                align_product_item_status?: boolean;
            };
            header?: {
                /** @description ID of the platform. */
                "x-platform-id"?: string;
            };
            path: {
                /** @description Version of the API. */
                version: string;
                /** @description ID of the product, or your own reference for it. */
                resourceIdOrReference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product. */
            200: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The credential is missing or not valid. */
            401: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The credential lacks the permission. */
            403: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The product, or something the request names, does not exist. */
            404: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The vendor's server failed. */
            500: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    patchProductsByResourceIdOrReference: {
        parameters: {
            query?: {
                /** @description Whether the status of the product's items follows. */
                align_product_item_status?: boolean;
            };
            header?: {
                /** @description ID of the platform. */
                "x-platform-id"?: string;
            };
            path: {
                /** @description Version of the API. */
                version: string;
                /** @description ID of the product, or your own reference for it. */
                resourceIdOrReference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "display_order": 2,
                 *       "name": "Organic cotton T-shirt"
                 *     }
                 */
                "application/json": components["schemas"]["ProductCreateRequest"];
            };
        };
        responses: {
            /** @description The product. */
            200: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The credential is missing or not valid. */
            401: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The credential lacks the permission. */
            403: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The product, or something the request names, does not exist. */
            404: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The vendor's server failed. */
            500: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    postProductsByResourceIdOrReferenceActivate: {
        parameters: {
            query?: {
                /** @description Whether the status of the product's items follows. */
                align_product_item_status?: boolean;
            };
            header?: {
                /**
                 * @description Repeating a request with the same key within 48 hours has no second effect. Best a random
                 *     UUID (version 4).
                 */
                "Idempotency-Key"?: string;
                /** @description ID of the platform. */
                "x-platform-id"?: string;
            };
            path: {
                /** @description Version of the API. */
                version: string;
                /** @description ID of the product, or your own reference for it. */
                resourceIdOrReference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product. */
            200: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The credential is missing or not valid. */
            401: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The credential lacks the permission. */
            403: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The product, or something the request names, does not exist. */
            404: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The product exists already, or the idempotency key was used for another request. */
            409: {
                headers: {
                    /** @description Whether the request may be sent again with the same key. */
                    "Idempotency-Retryable"?: string;
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description An earlier request with this idempotency key is still running. */
            422: {
                headers: {
                    /** @description Whether the request may be sent again with the same key. */
                    "Idempotency-Retryable"?: string;
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The vendor's server failed. */
            500: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    postProductsByResourceIdOrReferenceArchive: {
        parameters: {
            query?: {
                /** @description Whether the status of the product's items follows. */
                align_product_item_status?: boolean;
            };
            header?: {
                /**
                 * @description Repeating a request with the same key within 48 hours has no second effect. Best a random
                 *     UUID (version 4).
                 */
                "Idempotency-Key"?: string;
                /** @description ID of the platform. */
                "x-platform-id"?: string;
            };
            path: {
                /** @description Version of the API. */
                version: string;
                /** @description ID of the product, or your own reference for it. */
                resourceIdOrReference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product. */
            200: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The credential is missing or not valid. */
            401: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The credential lacks the permission. */
            403: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The product, or something the request names, does not exist. */
            404: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The product exists already, or the idempotency key was used for another request. */
            409: {
                headers: {
                    /** @description Whether the request may be sent again with the same key. */
                    "Idempotency-Retryable"?: string;
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description An earlier request with this idempotency key is still running. */
            422: {
                headers: {
                    /** @description Whether the request may be sent again with the same key. */
                    "Idempotency-Retryable"?: string;
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The vendor's server failed. */
            500: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    postProductsByResourceIdOrReferenceDeprecate: {
        parameters: {
            query?: {
                /** @description Whether the status of the product's items follows. */
                align_product_item_status?: boolean;
            };
            header?: {
                /**
                 * @description Repeating a request with the same key within 48 hours has no second effect. Best a random
                 *     UUID (version 4).
                 */
                "Idempotency-Key"?: string;
                /** @description ID of the platform. */
                "x-platform-id"?: string;
            };
            path: {
                /** @description Version of the API. */
                version: string;
                /** @description ID of the product, or your own reference for it. */
                resourceIdOrReference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product. */
            200: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The credential is missing or not valid. */
            401: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The credential lacks the permission. */
            403: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The product, or something the request names, does not exist. */
            404: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The product exists already, or the idempotency key was used for another request. */
            409: {
                headers: {
                    /** @description Whether the request may be sent again with the same key. */
                    "Idempotency-Retryable"?: string;
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description An earlier request with this idempotency key is still running. */
            422: {
                headers: {
                    /** @description Whether the request may be sent again with the same key. */
                    "Idempotency-Retryable"?: string;
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The vendor's server failed. */
            500: {
                headers: {
                    /** @description Name of this request, for the vendor's support. */
                    "X-REQUEST-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
}

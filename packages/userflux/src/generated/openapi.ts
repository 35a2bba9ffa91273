// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.
export interface paths {
    "/product": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or update a product
         * @description Creates or updates a product with the provided details
         */
        post: operations["upsertProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/product/{typeId}/{productId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a product
         * @description Deletes a product with the provided details
         */
        delete: operations["deleteProduct"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        UpsertProductRequest: {
            /** @description Unique identifier for the product */
            id: string;
            /** @description Type identifier for the product */
            typeId: string;
            /** @description JSON object containing custom product properties */
            properties: {
                [key: string]: unknown;
            };
            /** @description JSON object containing path-value pairs for AI property overrides */
            aiPropertyOverrides?: {
                [key: string]: unknown;
            };
            /**
             * @description The type of update. Valid values are either FULL_UPDATE or INCREMENTAL_UPDATE. When using full update mode, any pre-existing properties not included in the request will be removed. Defaults to INCREMENTAL_UPDATE.
             * @default INCREMENTAL_UPDATE
             * @enum {string}
             */
            propertiesUpdateType?: "FULL_UPDATE" | "INCREMENTAL_UPDATE";
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    upsertProduct: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "aiPropertyOverrides": {
                 *         "name": "Organic Cotton Tee"
                 *       },
                 *       "id": "tee-001",
                 *       "properties": {
                 *         "inStock": true,
                 *         "name": "Organic cotton tee",
                 *         "priceInCents": 2400,
                 *         "sizes": [
                 *           "S",
                 *           "M",
                 *           "L"
                 *         ]
                 *       },
                 *       "propertiesUpdateType": "FULL_UPDATE",
                 *       "typeId": "apparel"
                 *     }
                 */
                "application/json": components["schemas"]["UpsertProductRequest"];
            };
        };
        responses: {
            /** @description The product was created or updated. There is no body, so the two cannot be distinguished. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request - Invalid input parameters */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized - Authentication credentials are missing or invalid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Forbidden - Insufficient permissions to perform the operation */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Internal Server Error - Unexpected server error occurred */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deleteProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the Product Type */
                typeId: string;
                /** @description ID of the Product */
                productId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product was deleted. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The API key is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The API key may not delete products. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no product with this type and ID. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The vendor's server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}

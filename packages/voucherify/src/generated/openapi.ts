// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.
export interface paths {
    "/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List products */
        get: operations["list-products"];
        put?: never;
        /**
         * Create or update a product
         * @description Creates a product, or updates the one that has the given `id` or `source_id` already.
         */
        post: operations["create-product"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/bulk/async": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update many products, each in its own way
         * @description The update is done later, as an asynchronous action.
         */
        post: operations["update-products-in-bulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/importCSV": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import products from a CSV file
         * @description The import is done later, as an asynchronous action. Columns are `name`, `source_id`, `price`, `attributes`, `image_url` and one for each metadata key. Unlike everywhere else, `price` is in whole units: 21 stands for 21.00.
         */
        post: operations["import-products-using-csv"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/metadata/async": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update the metadata of many products alike
         * @description The update is done later, as an asynchronous action.
         */
        post: operations["update-products-metadata-in-bulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{productId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a product */
        get: operations["get-product"];
        /** Update a product */
        put: operations["update-product"];
        post?: never;
        /**
         * Delete a product
         * @description Moves the product to the bin, or removes it for good with `force`.
         */
        delete: operations["delete-product"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{productId}/skus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the SKUs of a product */
        get: operations["list-SKUs-in-product"];
        put?: never;
        /** Create an SKU of a product */
        post: operations["create-sku"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{productId}/skus/{skuId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Update an SKU */
        put: operations["update-sku"];
        post?: never;
        /**
         * Delete an SKU
         * @description Moves the SKU to the bin, or removes it for good with `force`.
         */
        delete: operations["delete-sku"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/skus/importCSV": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import SKUs from a CSV file
         * @description The import is done later, as an asynchronous action.
         */
        post: operations["import-SKUs-using-csv"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/skus/{skuId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an SKU */
        get: operations["get-sku"];
        put?: never;
        post?: never;
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
        /** @description The accepted bulk update. */
        AsyncActionResponseBody: {
            /** @description ID of the asynchronous action that does the update. */
            async_action_id: string;
        };
        /**
         * @description The response when the body of a request is too large.
         * @example {
         *       "error": "Request Entity Too Large",
         *       "message": "The request body is too large.",
         *       "statusCode": 413
         *     }
         */
        BadRequest: {
            /** @description Name of the status. */
            error?: string;
            /** @description Short text for people. */
            message?: string;
            /** @description HTTP status of the response. */
            statusCode?: number;
        };
        /** @description A form with the file to import. */
        CsvImportRequestBody: {
            /**
             * Format: binary
             * @description CSV file, with the names of its columns in the first line.
             */
            file: Blob;
        };
        /** @description The accepted import. */
        CsvImportResponseBody: {
            /** @description ID of the asynchronous action that does the import. */
            async_action_id?: string;
        };
        /**
         * @description What went wrong, as the API reports it.
         * @example {
         *       "code": 404,
         *       "details": "There is no product prod_0b1da8105693710357.",
         *       "key": "not_found",
         *       "message": "Not found",
         *       "request_id": "v-0a88f1c2d3e4b5a697",
         *       "resource_id": "prod_0b1da8105693710357",
         *       "resource_type": "product"
         *     }
         */
        Error: {
            /** @description HTTP status of the response. */
            code: number;
            /** @description Short text for people. */
            message: string;
            /** @description Longer text for people. */
            details?: string;
            error?: {
                message?: string;
            };
            /** @description Kind of the error, when there is one, such as `invalid_product`, `invalid_sku`, `invalid_payload`, `duplicate_found`, `duplicate_resource_key`, `not_found` or `query_too_large`. */
            key?: string;
            /** @description ID of the request. */
            request_id?: string;
            /** @description ID of the resource that the error is about. */
            resource_id?: string;
            /** @description Kind of the resource that the error is about. */
            resource_type?: string;
        };
        /**
         * Product
         * @description This is an object representing a product.
         *
         *     This entity should be used to map product items from your inventory management system. The aim of products is to build which reflect product-specific campaigns.
         */
        Product: components["schemas"]["ProductWithoutSkus"] & {
            skus?: components["schemas"]["SkusListForProduct"];
        };
        /** Product without Skus Object */
        ProductWithoutSkus: {
            /**
             * @description Unique product ID assigned by Voucherify.
             * @example prod_0b1da8105693710357
             */
            id: string;
            /**
             * @description Unique product source ID.
             * @example productSourceID16
             */
            source_id: string | null;
            /**
             * @description Unique user-defined product name.
             * @example T-shirt
             */
            name: string | null;
            /** @description A list of product attributes whose values you can customize for given SKUs: `["color","size","ranking"]`. Each child SKU can have a unique value for a given attribute. */
            attributes: string[];
            /** @description The metadata object stores all custom attributes assigned to the product. A set of key/value pairs that you can attach to a product object. It can be useful for storing additional information about the product in a structured format. It can be used to create product collections. */
            metadata: {
                [key: string]: unknown;
            };
            /**
             * @description The type of the object represented by JSON. This object stores information about the product.
             * @default product
             * @enum {string}
             */
            object: "product";
            /** @description Unit price. It is represented by a value multiplied by 100 to accurately reflect 2 decimal places, such as `$100.00` being expressed as `10000`. */
            price: number | null;
            /**
             * Format: date-time
             * @description Timestamp representing the date and time when the product was created. The value is shown in the ISO 8601 format.
             * @example 2022-05-23T06:52:55.008Z
             */
            created_at?: string;
            /**
             * @description The HTTPS URL pointing to the .png or .jpg file that will be used to render the product image.
             * @example https://images.com/original.jpg
             */
            image_url?: string | null;
            /**
             * Format: date-time
             * @description Timestamp representing the date and time when the product was updated. The value is shown in the ISO 8601 format.
             * @example 2022-05-23T09:24:07.405Z
             */
            updated_at?: string | null;
        };
        /**
         * Products Create Request Body
         * @description Request schema for **POST** `v1/products`.
         */
        ProductsCreateRequestBody: {
            /** @description A list of product attributes whose values you can customize for given SKUs: `["color","size","ranking"]`. Each child SKU can have a unique value for a given attribute. */
            attributes?: string[];
            /**
             * @description A unique identifier that represents the product and is assigned by Voucherify.
             * @example prod_5h0wc453_1
             */
            id?: string;
            /**
             * @description The HTTPS URL pointing to the .png or .jpg file that will be used to render the product image.
             * @example https://images.com/original.jpg
             */
            image_url?: string;
            /** @description The metadata object stores all custom attributes assigned to the product. A set of key/value pairs that you can attach to a product object. It can be useful for storing additional information about the product in a structured format. */
            metadata?: {
                [key: string]: unknown;
            };
            /**
             * @description Unique user-defined product name.
             * @example T-shirt
             */
            name?: string;
            /** @description Unit price. It is represented by a value multiplied by 100 to accurately reflect 2 decimal places, such as `$100.00` being expressed as `10000`. */
            price?: number;
            /**
             * @description Unique product source ID.
             * @example productSourceID16
             */
            source_id?: string;
        };
        /**
         * Products Create Response Body
         * @description Response body schema for **POST** `v1/products`.
         */
        ProductsCreateResponseBody: components["schemas"]["Product"];
        /** @description One page of products. */
        ProductsListResponseBody: {
            /** @description Name of the property that holds the products, `products`. */
            data_ref?: string;
            /** @description Kind of this object, `list`. */
            object?: string;
            /** @description The products of this page. */
            products?: components["schemas"]["Product"][];
            /** @description Total number of products. */
            total?: number;
        };
        /** @description Products, and the metadata that all of them get. */
        ProductsMetadataUpdateInBulkRequestBody: {
            /** @description IDs of the products in the caller's own system. */
            source_ids: string[];
            /** @description Custom keys and values. */
            metadata: {
                [key: string]: unknown;
            };
        };
        /** @description A product, named by its source ID, and the fields to change. */
        ProductsUpdateInBulkItem: {
            /** @description ID of the product in the caller's own system. */
            source_id: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Products to update. */
        ProductsUpdateInBulkRequestBody: components["schemas"]["ProductsUpdateInBulkItem"][];
        /** @description Fields of the product to change. */
        ProductsUpdateRequestBody: {
            /** @description Names of the attributes that each SKU of the product has a value for. */
            attributes?: string[];
            /** @description HTTPS URL of a .png or .jpg file. */
            image_url?: string;
            /** @description Custom keys and values. */
            metadata?: {
                [key: string]: unknown;
            };
            /** @description Name of the product. */
            name?: string;
            /** @description Price of a unit times 100, so 1999 stands for 19.99. */
            price?: number;
        };
        /**
         * SKU Object
         * @description This is an object representing a product SKU.
         */
        Sku: {
            /**
             * @description A unique identifier that represents the SKU and is assigned by Voucherify.
             * @example sku_0b1621b319d248b79f
             */
            id: string;
            /**
             * @description A unique SKU identifier from your inventory system.
             * @example sku_source_id_4
             */
            source_id: string | null;
            /**
             * @description The parent product's unique ID.
             * @example prod_0b15f6b9f650c16990
             */
            product_id: string;
            /**
             * @description Unique user-defined SKU name.
             * @example Large Pink Shirt
             */
            sku: string | null;
            /** @description Unit price. It is represented by a value multiplied by 100 to accurately reflect 2 decimal places, such as `$100.00` being expressed as `10000`. */
            price: number | null;
            /** @description The attributes object stores values for all custom attributes inherited by the SKU from the parent product. A set of key/value pairs that are attached to a SKU object and are unique to each SKU within a product family. */
            attributes: {
                [key: string]: unknown;
            };
            /** @description The metadata object stores all custom attributes assigned to the SKU. A set of key/value pairs that you can attach to a SKU object. It can be useful for storing additional information about the SKU in a structured format. It can be used to create product collections. */
            metadata: {
                [key: string]: unknown;
            };
            /** @description The HTTPS URL pointing to the .png or .jpg file that will be used to render the SKU image. */
            image_url: string | null;
            /**
             * Format: date-time
             * @description Timestamp representing the date and time when the SKU was created. The value is shown in the ISO 8601 format.
             * @example 2022-05-17T10:36:30.187Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description Timestamp representing the date and time when the SKU was updated. The value is shown in the ISO 8601 format.
             * @example 2022-05-17T10:55:09.137Z
             */
            updated_at: string | null;
            /**
             * @description The type of the object represented by JSON. This object stores information about the `SKU`.
             * @default sku
             * @enum {string}
             */
            object: "sku";
            /**
             * @description SKU price currency.
             * @example USD
             */
            currency?: string | null;
        };
        /** @description A variant of a product. */
        SkusCreateRequestBody: {
            /** @description One value for each attribute of the product. */
            attributes?: {
                [key: string]: unknown;
            };
            /** @description Currency of the price. */
            currency?: string;
            /** @description ID of the SKU. */
            id?: string;
            /** @description HTTPS URL of a .png or .jpg file. */
            image_url?: string;
            /** @description Custom keys and values. */
            metadata?: {
                [key: string]: unknown;
            };
            /** @description Price of a unit times 100, so 1999 stands for 19.99. */
            price?: number;
            /** @description Name of the SKU. */
            sku?: string;
            /** @description ID of the SKU in the caller's own system. */
            source_id?: string;
        };
        /** @description One page of the SKUs of a product. */
        SkusList: {
            /** @description Name of the property that holds the SKUs. Read `skus` instead of relying on it. */
            data_ref?: string;
            /** @description Kind of this object, `list`. */
            object?: string;
            /** @description The SKUs of this page. */
            skus?: components["schemas"]["Sku"][];
            /** @description Number of SKUs of the product. */
            total?: number;
        };
        /**
         * Skus List For Product
         * @description Contains information about child SKUs.
         */
        SkusListForProduct: {
            /**
             * @description The type of the object represented by JSON. This object stores information about SKUs.
             * @default list
             */
            object: string;
            /**
             * @description Identifies the name of the JSON property that contains the array of SKUs.
             * @default data
             */
            data_ref: string;
            /** @description A dictionary that contains an array of SKUs. */
            data: components["schemas"]["Sku"][];
            /** @description Total number of SKUs in the product. */
            total: number;
        };
        /** @description Fields of the SKU to change. */
        SkusUpdateRequestBody: {
            /** @description One value for each attribute of the product. */
            attributes?: {
                [key: string]: unknown;
            };
            /** @description Currency of the price. */
            currency?: string;
            /** @description HTTPS URL of a .png or .jpg file. */
            image_url?: string;
            /** @description Custom keys and values. */
            metadata?: {
                [key: string]: unknown;
            };
            /** @description Price of a unit times 100, so 1999 stands for 19.99. */
            price?: number;
            /** @description Name of the SKU. */
            sku?: string;
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
    "list-products": {
        parameters: {
            query?: {
                /** @description Number of elements on a page, from 1 to 100. The vendor's text says 10 when it is left out. */
                limit?: number;
                /** @description Which page to read, from 1 to 100. */
                page?: number;
                /** @description Order of the elements. */
                order?: string;
                /** @description Start of the period that the elements lie in. */
                start_date?: string;
                /** @description End of the period that the elements lie in. */
                end_date?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of products. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductsListResponseBody"];
                };
            };
            /** @description Any other failure. The API as a whole knows 400, 401, 402, 404, 405, 406, 409, 415, 423, 429 and 500. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "create-product": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Specify the product parameters. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductsCreateRequestBody"];
            };
        };
        responses: {
            /** @description Returns a product object if the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductsCreateResponseBody"];
                };
            };
            /** @description Any other failure. The API as a whole knows 400, 401, 402, 404, 405, 406, 409, 415, 423, 429 and 500. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "update-products-in-bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The products to update, 10 MB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductsUpdateInBulkRequestBody"];
            };
        };
        responses: {
            /** @description The update was accepted. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AsyncActionResponseBody"];
                };
            };
            /** @description The body is larger than 10 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequest"];
                };
            };
            /** @description Any other failure. The API as a whole knows 400, 401, 402, 404, 405, 406, 409, 415, 423, 429 and 500. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "import-products-using-csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The file to import. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["CsvImportRequestBody"];
            };
        };
        responses: {
            /** @description The import was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CsvImportResponseBody"];
                };
            };
            /** @description The file is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Any other failure. The API as a whole knows 400, 401, 402, 404, 405, 406, 409, 415, 423, 429 and 500. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "update-products-metadata-in-bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The products and their metadata. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductsMetadataUpdateInBulkRequestBody"];
            };
        };
        responses: {
            /** @description The update was accepted. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AsyncActionResponseBody"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequest"];
                };
            };
            /** @description Any other failure. The API as a whole knows 400, 401, 402, 404, 405, 406, 409, 415, 423, 429 and 500. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "get-product": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID or source ID of the product. */
                productId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            /** @description There is no such product. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Any other failure. The API as a whole knows 400, 401, 402, 404, 405, 406, 409, 415, 423, 429 and 500. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "update-product": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the product. */
                productId: string;
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductsUpdateRequestBody"];
            };
        };
        responses: {
            /** @description The product as it is after the update. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            /** @description Any other failure. The API as a whole knows 400, 401, 402, 404, 405, 406, 409, 415, 423, 429 and 500. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "delete-product": {
        parameters: {
            query?: {
                /** @description With `true` the product is removed for good, with `false` it is moved to the bin. */
                force?: boolean;
            };
            header?: never;
            path: {
                /** @description ID of the product. */
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
            /** @description There is no such product. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Any other failure. The API as a whole knows 400, 401, 402, 404, 405, 406, 409, 415, 423, 429 and 500. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "list-SKUs-in-product": {
        parameters: {
            query?: {
                /** @description Number of elements on a page, from 1 to 100. The vendor's text says 10 when it is left out. */
                limit?: number;
                /** @description Which page to read, from 1 to 100. */
                page?: number;
                /** @description Order of the elements. */
                order?: string;
                /** @description Start of the period that the elements lie in. */
                start_date?: string;
                /** @description End of the period that the elements lie in. */
                end_date?: string;
            };
            header?: never;
            path: {
                /** @description ID of the product. */
                productId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of SKUs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkusList"];
                };
            };
            /** @description There is no such product. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Any other failure. The API as a whole knows 400, 401, 402, 404, 405, 406, 409, 415, 423, 429 and 500. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "create-sku": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the product. */
                productId: string;
            };
            cookie?: never;
        };
        /** @description The SKU to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkusCreateRequestBody"];
            };
        };
        responses: {
            /** @description The SKU. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sku"];
                };
            };
            /** @description Any other failure. The API as a whole knows 400, 401, 402, 404, 405, 406, 409, 415, 423, 429 and 500. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "update-sku": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the product. */
                productId: string;
                /** @description ID of the SKU. */
                skuId: string;
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkusUpdateRequestBody"];
            };
        };
        responses: {
            /** @description The SKU as it is after the update. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sku"];
                };
            };
            /** @description Any other failure. The API as a whole knows 400, 401, 402, 404, 405, 406, 409, 415, 423, 429 and 500. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "delete-sku": {
        parameters: {
            query?: {
                /** @description With `true` the SKU is removed for good, with `false` it is moved to the bin. */
                force?: boolean;
            };
            header?: never;
            path: {
                /** @description ID of the product. */
                productId: string;
                /** @description ID of the SKU. */
                skuId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The SKU was deleted. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no such product or SKU. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Any other failure. The API as a whole knows 400, 401, 402, 404, 405, 406, 409, 415, 423, 429 and 500. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "import-SKUs-using-csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The file to import. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["CsvImportRequestBody"];
            };
        };
        responses: {
            /** @description The import was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CsvImportResponseBody"];
                };
            };
            /** @description The file is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Any other failure. The API as a whole knows 400, 401, 402, 404, 405, 406, 409, 415, 423, 429 and 500. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "get-sku": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the SKU. */
                skuId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The SKU. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sku"];
                };
            };
            /** @description There is no such SKU. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Any other failure. The API as a whole knows 400, 401, 402, 404, 405, 406, 409, 415, 423, 429 and 500. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
}

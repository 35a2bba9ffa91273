// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.
export interface paths {
    "/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List products
         * @description Returns one page, with a cursor at either end.
         */
        get: operations["getProducts"];
        put?: never;
        /**
         * Create or update a product
         * @description Updates the product whose sync source equals `primarySyncSource`. Creates a product where none has it, and always when `primarySyncSource` is left out.
         */
        post: operations["postProducts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search products by sync source */
        get: operations["getProductsSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{productId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a product */
        get: operations["getProductsByProductId"];
        /**
         * Update a product
         * @description Every field may be left out.
         */
        put: operations["putProductsByProductId"];
        post?: never;
        /**
         * Delete a product
         * @description Archives the product and returns it.
         */
        delete: operations["deleteProductsByProductId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{productId}/media-assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the media assets of a product */
        get: operations["getProductsByProductIdMediaAssets"];
        put?: never;
        /**
         * Add a media asset to a product
         * @description Takes a new media asset or the id of an existing one, and returns the media asset.
         */
        post: operations["postProductsByProductIdMediaAssets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{productId}/media-assets/reorder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Reorder the media assets of a product */
        put: operations["putProductsByProductIdMediaAssetsReorder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{productId}/media-assets/{assetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update a media asset of a product
         * @description Changes the position or the purpose of the link, not the media asset itself.
         */
        put: operations["putProductsByProductIdMediaAssetsByAssetId"];
        post?: never;
        /** Remove a media asset from a product */
        delete: operations["deleteProductsByProductIdMediaAssetsByAssetId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{productId}/variant-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the variant options of a product */
        get: operations["getProductsByProductIdVariantOptions"];
        put?: never;
        /** Assign variant options to a product */
        post: operations["postProductsByProductIdVariantOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{productId}/variant-options/{optionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a variant option from a product */
        delete: operations["deleteProductsByProductIdVariantOptionsByOptionId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{productId}/variants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the variants of a product */
        get: operations["getProductsByProductIdVariants"];
        put?: never;
        /** Create a variant of a product */
        post: operations["postProductsByProductIdVariants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{productId}/variants/{variantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update a variant of a product
         * @description Every field may be left out.
         */
        put: operations["putProductsByProductIdVariantsByVariantId"];
        post?: never;
        /** Delete a variant of a product */
        delete: operations["deleteProductsByProductIdVariantsByVariantId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A product without its variants, media assets, sync source and default variant. */
        BaseProduct: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            organizationId: string;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            archived: boolean;
            name: string;
            /** Format: uri */
            url: string;
            description?: string | null;
            handle?: string | null;
            metadata?: {
                [key: string]: unknown;
            } | null;
            primaryExternalId?: string | null;
            /** Format: date-time */
            primaryLastSyncedAt?: string | null;
            primarySourceVendor?: string | null;
            primarySyncSourceId?: string | null;
            /** Format: date-time */
            updatedAt?: string | null;
            updatedBy?: string | null;
        };
        /** @description A variant without its option values. */
        BaseProductVariant: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            organizationId: string;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            archived: boolean;
            /** Format: uuid */
            productId: string;
            sku: string;
            price: string;
            inventoryQuantity: number;
            inventoryPolicy: components["schemas"]["InventoryPolicy"];
            metadata?: {
                [key: string]: unknown;
            } | null;
            primaryExternalId?: string | null;
            /** Format: date-time */
            primaryLastSyncedAt?: string | null;
            primarySourceVendor?: string | null;
            primarySyncSourceId?: string | null;
            /** Format: date-time */
            updatedAt?: string | null;
            updatedBy?: string | null;
        };
        ErrorResponse: {
            error: string;
        };
        /** @enum {string} */
        InventoryPolicy: "untracked" | "deny" | "continue";
        MediaAsset: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            organizationId: string;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            archived: boolean;
            name: string;
            mimeType: components["schemas"]["MediaMimeType"];
            altText?: string | null;
            description?: string | null;
            publicUrl?: string | null;
            sourceUrl?: string | null;
            thumbnailUrl?: string | null;
            updatedAt?: string | null;
            updatedBy?: string | null;
            uploadUrl?: string | null;
        };
        MediaAssetInput: {
            name: string;
            mimeType: components["schemas"]["MediaMimeType"];
            altText?: string | null;
            description?: string | null;
            sourceUrl?: string | null;
            thumbnailUrl?: string | null;
        };
        /** @enum {string} */
        MediaMimeType: "image/jpeg" | "image/jpg" | "image/png" | "image/gif" | "image/webp" | "video/mp4" | "video/webm" | "video/quicktime";
        OptionAssignment: {
            /** Format: uuid */
            optionId: string;
            /** Format: uuid */
            valueId: string;
        };
        OptionValueInput: {
            optionName: string;
            value: string;
        };
        /** @description The cursors at both ends of a page. */
        PageInfo: {
            endCursor?: string | null;
            startCursor?: string | null;
        };
        Product: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            organizationId: string;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            archived: boolean;
            name: string;
            /** Format: uri */
            url: string;
            defaultVariantId?: string | null;
            description?: string | null;
            handle?: string | null;
            metadata?: {
                [key: string]: unknown;
            } | null;
            primaryExternalId?: string | null;
            primaryLastSyncedAt?: string | null;
            primarySourceVendor?: string | null;
            primarySyncSource?: components["schemas"]["ProductSyncSource"] | null;
            primarySyncSourceId?: string | null;
            productMediaAssets?: components["schemas"]["ProductMediaAsset"][] | null;
            updatedAt?: string | null;
            updatedBy?: string | null;
            variants?: components["schemas"]["ProductVariant"][] | null;
        };
        ProductInput: {
            name: string;
            url: string;
            /** Format: uuid */
            defaultVariantId?: string | null;
            description?: string | null;
            handle?: string | null;
            metadata?: {
                [key: string]: unknown;
            } | null;
            /** @description Where the product comes from. `syncSource` and `syncSourceId` together are the key of the upsert. */
            primarySyncSource?: components["schemas"]["SyncSourceInput"] | null;
            productMediaAssets?: components["schemas"]["ProductMediaAssetInput"][] | null;
            variantOptionIds?: string[] | null;
            variants?: components["schemas"]["ProductVariantInput"][] | null;
        };
        ProductMediaAsset: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            organizationId: string;
            position: number;
            purpose: string;
            /** Format: uuid */
            productId: string;
            /** Format: uuid */
            mediaAssetId: string;
            mediaAsset: components["schemas"]["MediaAsset"];
        };
        ProductMediaAssetInput: {
            position: number;
            purpose: string;
            mediaAsset: components["schemas"]["MediaAssetInput"];
        };
        /** @description The link between a product and a media asset, without the media asset. */
        ProductMediaAssetLink: {
            id?: string;
            mediaAssetId?: string;
            organizationId?: string;
            position?: number;
            productId?: string;
            purpose?: string;
        };
        /** @description One page of products. */
        ProductPage: {
            data: components["schemas"]["Product"][];
            pageInfo: components["schemas"]["PageInfo"];
        };
        ProductSyncSource: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            organizationId: string;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            archived: boolean;
            syncSource: string;
            syncSourceId: string;
            lastSyncedAt?: string | null;
            sourceData?: {
                [key: string]: unknown;
            } | null;
            /** @default PENDING */
            syncStatus?: components["schemas"]["SyncStatus"] | null;
            updatedAt?: string | null;
            updatedBy?: string | null;
        };
        ProductVariant: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            organizationId: string;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            archived: boolean;
            /** Format: uuid */
            productId: string;
            sku: string;
            price: string;
            inventoryQuantity: number;
            inventoryPolicy: components["schemas"]["InventoryPolicy"];
            options: components["schemas"]["VariantOptionValue"][];
            metadata?: {
                [key: string]: unknown;
            } | null;
            primaryExternalId?: string | null;
            primaryLastSyncedAt?: string | null;
            primarySourceVendor?: string | null;
            primarySyncSourceId?: string | null;
            updatedAt?: string | null;
            updatedBy?: string | null;
        };
        ProductVariantInput: {
            sku: string;
            /** @description Decimal amount as text, e.g. `129.00`, with at most 12 digits before the point and 8 after it. */
            price: string;
            inventoryQuantity: number;
            inventoryPolicy: components["schemas"]["InventoryPolicy"];
            metadata?: {
                [key: string]: unknown;
            } | null;
            optionAssignments?: components["schemas"]["OptionAssignment"][];
            optionValues?: components["schemas"]["OptionValueInput"][];
        };
        /** @description Tells that a change was made, without the result. */
        SuccessResponse: {
            success?: boolean;
        };
        SyncSourceInput: {
            syncSource: string;
            syncSourceId: string;
            lastSyncedAt?: string | null;
            sourceData?: {
                [key: string]: unknown;
            } | null;
            syncStatus?: components["schemas"]["SyncStatus"] | null;
        };
        /** @enum {string} */
        SyncStatus: "PENDING" | "SUCCESS" | "FAILED";
        ValidationError: {
            /** @constant */
            error: "validation_error";
            issues: components["schemas"]["ValidationIssue"][];
        };
        ValidationIssue: {
            kind: string;
            type: string;
            expected: string;
            received: string;
            message: string;
            path: components["schemas"]["ValidationPathStep"][];
        };
        ValidationPathStep: {
            type: string;
            origin: string;
            input: unknown;
            key: string | number;
        };
        /** @description A variant option. Only these fields are known. */
        VariantOption: {
            displayName?: string;
            id?: string;
            name?: string;
        };
        /** @description A variant option that is assigned to a product. */
        VariantOptionAssignment: {
            option?: components["schemas"]["VariantOption"];
            /** Format: uuid */
            optionId?: string;
            /** Format: uuid */
            organizationId?: string;
            /** Format: uuid */
            productId?: string;
            required?: boolean;
            sortOrder?: number;
            values?: unknown[];
        };
        VariantOptionAssignmentInput: {
            /** Format: uuid */
            optionId: string;
            required?: boolean;
            sortOrder?: number;
        };
        /** @description The variant options that are assigned to a product. */
        VariantOptionAssignmentList: {
            assignments?: components["schemas"]["VariantOptionAssignment"][];
        };
        VariantOptionValue: {
            /** Format: uuid */
            optionId: string;
            optionName: string;
            /** Format: uuid */
            valueId: string;
            value: string;
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
    getProducts: {
        parameters: {
            query?: {
                /**
                 * @description Relations to include, `variants` and `mediaAssets`. Without it there are none.
                 * @example [
                 *       "variants",
                 *       "mediaAssets"
                 *     ]
                 */
                include?: string[];
                /** @description Number of products on a page, counted from its start. At most 100. */
                first?: number;
                /** @description Cursor of the product that the page comes after, `pageInfo.endCursor` of another page. */
                after?: string;
                /** @description Number of products on a page, counted from its end. At most 100. */
                last?: number;
                /** @description Cursor of the product that the page comes before, `pageInfo.startCursor` of another page. */
                before?: string;
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
                    "application/json": components["schemas"]["ProductPage"];
                };
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description The secret key is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The call is not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The vendor's server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    postProducts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductInput"];
            };
        };
        responses: {
            /** @description Product created or updated successfully */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            /** @description Bad Request - Invalid input schema */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Unauthorized - Authentication required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description Forbidden - User must be authenticated */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    getProductsSearch: {
        parameters: {
            query?: {
                /**
                 * @description Kind of the sync source.
                 * @example shopify
                 */
                syncSource?: string;
                /**
                 * @description Id that the product has in the sync source.
                 * @example 8241975263450
                 */
                syncSourceId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The products found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"][];
                };
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description The secret key is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The call is not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The vendor's server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    getProductsByProductId: {
        parameters: {
            query?: {
                /**
                 * @description Relations to include, `variants` and `mediaAssets`. Without it the media assets are included.
                 * @example [
                 *       "variants",
                 *       "mediaAssets"
                 *     ]
                 */
                include?: string[];
            };
            header?: never;
            path: {
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
            /** @description The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description The secret key is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The call is not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description There is no product with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The vendor's server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    putProductsByProductId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                productId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    description?: string | null;
                    handle?: string | null;
                    metadata?: {
                        [key: string]: unknown;
                    } | null;
                    name?: string;
                    url?: string;
                };
            };
        };
        responses: {
            /** @description The product as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BaseProduct"];
                };
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description The secret key is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The call is not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The vendor's server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    deleteProductsByProductId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                productId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archived product. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BaseProduct"];
                };
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description The secret key is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The call is not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The vendor's server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    getProductsByProductIdMediaAssets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                productId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The media assets with their links to the product. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductMediaAsset"][];
                };
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description The secret key is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The call is not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The vendor's server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    postProductsByProductIdMediaAssets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                productId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    position: number;
                    /** @enum {string} */
                    purpose: "LOGO" | "PRODUCT";
                    mediaAsset?: components["schemas"]["MediaAssetInput"];
                    /** Format: uuid */
                    mediaAssetId?: string;
                };
            };
        };
        responses: {
            /** @description The media asset that was added, without its link to the product. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaAsset"];
                };
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description The secret key is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The call is not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The vendor's server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    putProductsByProductIdMediaAssetsReorder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                productId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Ids in the order wanted. */
                    assetOrder: string[];
                };
            };
        };
        responses: {
            /** @description The order was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessResponse"];
                };
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description The secret key is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The call is not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The vendor's server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    putProductsByProductIdMediaAssetsByAssetId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                productId: string;
                assetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    position?: number;
                    purpose?: string;
                };
            };
        };
        responses: {
            /** @description The link as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductMediaAssetLink"];
                };
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description The secret key is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The call is not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The vendor's server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    deleteProductsByProductIdMediaAssetsByAssetId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                productId: string;
                assetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The media asset was removed from the product. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessResponse"];
                };
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description The secret key is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The call is not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The vendor's server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    getProductsByProductIdVariantOptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                productId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The variant options that are assigned to the product. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VariantOptionAssignmentList"];
                };
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description The secret key is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The call is not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The vendor's server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    postProductsByProductIdVariantOptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                productId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    options: components["schemas"]["VariantOptionAssignmentInput"][];
                };
            };
        };
        responses: {
            /** @description The variant options that are assigned to the product. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VariantOptionAssignmentList"];
                };
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description The secret key is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The call is not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The vendor's server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    deleteProductsByProductIdVariantOptionsByOptionId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                productId: string;
                optionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The variant option was removed from the product. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessResponse"];
                };
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description The secret key is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The call is not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description Variants use this option; they have to be deleted first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The vendor's server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    getProductsByProductIdVariants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                productId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The variants with their option values. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductVariant"][];
                };
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description The secret key is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The call is not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The vendor's server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    postProductsByProductIdVariants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                productId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The product's id, once more than in the path.
                     */
                    productId: string;
                    sku: string;
                    /** @description Decimal amount as text. */
                    price: string;
                    inventoryQuantity: number;
                    inventoryPolicy: components["schemas"]["InventoryPolicy"];
                    metadata?: {
                        [key: string]: unknown;
                    } | null;
                    optionAssignments?: components["schemas"]["OptionAssignment"][];
                };
            };
        };
        responses: {
            /** @description The new variant. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BaseProductVariant"];
                };
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description The secret key is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The call is not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The vendor's server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    putProductsByProductIdVariantsByVariantId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                productId: string;
                variantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    inventoryPolicy?: components["schemas"]["InventoryPolicy"];
                    inventoryQuantity?: number;
                    metadata?: {
                        [key: string]: unknown;
                    } | null;
                    /** @description Decimal amount as text. */
                    price?: string;
                    sku?: string;
                };
            };
        };
        responses: {
            /** @description The variant as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BaseProductVariant"];
                };
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description The secret key is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The call is not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The vendor's server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    deleteProductsByProductIdVariantsByVariantId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                productId: string;
                variantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deleted variant. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BaseProductVariant"];
                };
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description The secret key is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The call is not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The vendor's server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
}

import type { VendorRevision } from "./vendor-revision.ts";

const USERFLUX_UPSERT = "source/upsert-product.json";
const FANFARE_UPSERT = "source/post-products.yaml";
const VOUCHERIFY_UPSERT = "source/create-product.yaml";

/** Revisions that leave every program standing. */
export const ADDITIONS: readonly VendorRevision[] = [
  {
    vendor: "userflux",
    name: "adds an operation",
    level: "minor",
    edits: [
      {
        file: USERFLUX_UPSERT,
        replace: [
          '"paths":{',
          '"paths":{"/product-types":{"get":{"operationId":"listProductTypes","summary":"List the product types","responses":{"200":{"description":"The types","content":{"application/json":{"schema":{"type":"array","items":{"type":"string"}}}}}}}},',
        ],
      },
    ],
    says: /listProductTypes/,
    takenUp: [
      [
        "export function",
        "export const list: (client: userflux.UserfluxClient) => Promise<userflux.ListProductTypesResult> =\n  userflux.listProductTypes;\nexport function",
      ],
    ],
  },
  {
    vendor: "solvimon",
    name: "says the same in other words",
    level: "patch",
    edits: [
      {
        file: "transcribed.yaml",
        replace: ["summary: Get a product", "summary: Read one product"],
      },
    ],
  },
  {
    vendor: "fanfare",
    name: "takes another optional field",
    level: "minor",
    edits: [
      {
        file: FANFARE_UPSERT,
        replace: [
          "                variantOptionIds:\n",
          "                tags:\n                  items:\n                    type: string\n                  type: array\n                variantOptionIds:\n",
        ],
      },
    ],
    says: /\.tags`/,
    takenUp: [['  handle: "tee",', '  handle: "tee",\n  tags: ["summer"],']],
  },
  {
    vendor: "voucherify",
    name: "orders its properties anew",
    level: "none",
    edits: [
      {
        file: VOUCHERIFY_UPSERT,
        replace: [
          "        source_id:\n          type: string\n          example: productSourceID16\n          description: Unique product source ID.\n        name:\n          type: string\n          description: Unique user-defined product name.\n          example: T-shirt\n",
          "        name:\n          type: string\n          description: Unique user-defined product name.\n          example: T-shirt\n        source_id:\n          type: string\n          example: productSourceID16\n          description: Unique product source ID.\n",
        ],
      },
    ],
  },
];

/** Revisions of which only the wire may feel something. */
export const WIRE_AND_TEXT: readonly VendorRevision[] = [
  {
    vendor: "userflux",
    name: "tightens a limit",
    level: "minor",
    edits: ["source/upsert-product.json", "source/upsert-product-request.json"].map((file) => ({
      file,
      replace: [
        '"properties":{"id":{"type":"string",',
        '"properties":{"id":{"type":"string","maxLength":64,',
      ],
    })),
    says: /vendor behaviour changes/i,
  },
  {
    vendor: "solvimon",
    name: "documents another status",
    level: "minor",
    edits: [
      {
        file: "transcribed.yaml",
        replace: [
          "        '404': { $ref: '#/components/responses/NotFound' }\n        '500'",
          "        '404': { $ref: '#/components/responses/NotFound' }\n        '429': { $ref: '#/components/responses/BadRequest' }\n        '500'",
        ],
      },
    ],
    says: /429/,
    takenUp: [["result.status === 400", "result.status === 429"]],
  },
  {
    vendor: "fanfare",
    name: "says the same in other words",
    level: "patch",
    edits: [
      {
        file: FANFARE_UPSERT,
        replace: ["Product created or updated successfully", "The product, created or updated"],
      },
    ],
  },
  {
    vendor: "voucherify",
    name: "answers another field",
    level: "minor",
    edits: [
      {
        file: VOUCHERIFY_UPSERT,
        replace: [
          "  properties:\n            skus:\n",
          "  properties:\n            season:\n              type: string\n            skus:\n",
        ],
      },
    ],
    says: /season/,
    takenUp: [["console.log(", "console.log(product.season, "]],
  },
];

import type { VendorRevision } from "./vendor-revision.ts";

const USERFLUX_UPSERT = "source/upsert-product.json";
const FANFARE_UPSERT = "source/post-products.yaml";
const VOUCHERIFY_UPSERT = "source/create-product.yaml";

/** Revisions that leave every program standing. */
const FIRST: readonly VendorRevision[] = [
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
const SECOND: readonly VendorRevision[] = [
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

/** Revisions that break programs, one of them only when it runs. */
const THIRD: readonly VendorRevision[] = [
  {
    vendor: "userflux",
    name: "requires another field",
    level: "major",
    edits: [
      ...["source/upsert-product.json", "source/upsert-product-request.json"].map((file) => ({
        file,
        replace: [
          '"required":["id","typeId","properties"],"properties":{',
          '"required":["id","typeId","properties","tenant"],"properties":{"tenant":{"type":"string"},',
        ] as const,
      })),
      {
        file: "overlays/010-upsert-product.yaml",
        replace: ["        id: tee-001\n", "        id: tee-001\n        tenant: test-tenant\n"],
      },
    ],
    says: /\*\*Breaking\*\*.*tenant/,
    breaks: /'tenant' is missing/,
    takenUp: [['  id: "tee",', '  id: "tee",\n  tenant: "test-tenant",']],
  },
  {
    vendor: "solvimon",
    name: "takes a value away",
    level: "major",
    edits: [
      {
        file: "transcribed.yaml",
        replace: ["enum: [STANDARD, NO_TAX, EXEMPT]", "enum: [STANDARD, NO_TAX]"],
      },
    ],
    says: /\*\*Breaking\*\*.*EXEMPT/,
    breaks: /'"EXEMPT"' is not assignable/,
    takenUp: [['TaxCategory = "EXEMPT"', 'TaxCategory = "NO_TAX"']],
  },
  {
    vendor: "fanfare",
    name: "may answer null",
    level: "major",
    edits: [
      {
        file: FANFARE_UPSERT,
        replace: [
          "                  name:\n                    minLength: 1\n                    type: string\n",
          "                  name:\n                    minLength: 1\n                    type: [string, 'null']\n",
        ],
      },
    ],
    says: /\*\*Breaking\*\*.*null/,
    breaks: /'string \| null' is not assignable to type 'string'/,
    takenUp: [["const name: string =", "const name: string | null ="]],
  },
  {
    vendor: "voucherify",
    name: "moves to another default server",
    level: "major",
    edits: [
      {
        file: VOUCHERIFY_UPSERT,
        replace: ["https://{cluster}.voucherify.io\n", "https://{cluster}.voucherify.example\n"],
      },
      {
        file: "vendor.yaml",
        replace: ["https://{cluster}.voucherify.io\n", "https://{cluster}.voucherify.example\n"],
      },
    ],
    says: /\*\*Breaking\*\* Calls go to/,
    breaks: /asked https:\/\/api\.voucherify\.example/,
    takenUp: [["https://api.voucherify.io/", "https://api.voucherify.example/"]],
  },
];

/** Revisions that break the programs of three vendors while the fourth's stands. */
const FOURTH: readonly VendorRevision[] = [
  {
    vendor: "userflux",
    name: "takes an operation away",
    level: "major",
    acceptsRemovals: true,
    edits: [
      {
        file: USERFLUX_UPSERT,
        replace: [
          '"/product-types":{"get":{"operationId":"listProductTypes","summary":"List the product types","responses":{"200":{"description":"The types","content":{"application/json":{"schema":{"type":"array","items":{"type":"string"}}}}}}}},',
          "",
        ],
      },
    ],
    says: /\*\*Breaking\*\*.*listProductTypes/,
    breaks: /'listProductTypes' does not exist|no exported member 'listProductTypes'/i,
    takenUp: [
      [
        "export const list: (client: userflux.UserfluxClient) => Promise<userflux.ListProductTypesResult> =\n  userflux.listProductTypes;\n",
        "",
      ],
    ],
  },
  {
    vendor: "solvimon",
    name: "renames a schema",
    level: "major",
    edits: [
      {
        file: "transcribed.yaml",
        replace: ["FeatureResourceReference", "FeatureReference", 3],
      },
    ],
    says: /\*\*Breaking\*\*.*FeatureResourceReference/,
    breaks: /no exported member named 'FeatureResourceReference'/,
    takenUp: [["FeatureResourceReference", "FeatureReference", 2]],
  },
  {
    vendor: "fanfare",
    name: "answers another value of a closed list",
    level: "major",
    edits: [
      {
        file: FANFARE_UPSERT,
        replace: [
          "                        enum:\n                          - untracked\n                          - deny\n                          - continue\n                        type: string\n",
          "                        enum:\n                          - untracked\n                          - deny\n                          - continue\n                          - preorder\n                        type: string\n",
        ],
      },
      {
        file: FANFARE_UPSERT,
        replace: [
          "                                - deny\n                                - continue\n",
          "                                - deny\n                                - continue\n                                - preorder\n",
        ],
      },
    ],
    says: /\*\*Breaking\*\*.*preorder/,
    breaks: /TS2366/,
    takenUp: [['    case "continue":', '    case "continue":\n    case "preorder":']],
  },
  {
    vendor: "voucherify",
    name: "tightens a limit",
    level: "minor",
    edits: [
      {
        file: VOUCHERIFY_UPSERT,
        replace: [
          "        name:\n          type: string\n          description: Unique user-defined product name.\n",
          "        name:\n          type: string\n          maxLength: 200\n          description: Unique user-defined product name.\n",
        ],
      },
    ],
    says: /vendor behaviour changes/i,
  },
];

/** The vendors' history; the revisions of one wave are released together. */
export const VENDOR_WAVES: readonly (readonly VendorRevision[])[] = [FIRST, SECOND, THIRD, FOURTH];

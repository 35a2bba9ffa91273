import type { VendorRevision } from "./vendor-revision.ts";

const USERFLUX_UPSERT = "source/upsert-product.json";
const FANFARE_UPSERT = "source/post-products.yaml";
const VOUCHERIFY_UPSERT = "source/create-product.yaml";

/** Revisions that break programs, one of them only when it runs. */
export const BREAKS: readonly VendorRevision[] = [
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
export const REMOVALS: readonly VendorRevision[] = [
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

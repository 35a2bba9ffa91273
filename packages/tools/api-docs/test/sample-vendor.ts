import type { CatalogueVendor } from "../src/data/docs-data.ts";

/** A vendor whose every text would be markup if it were not escaped. */
export const HOSTILE = '</script><script>alert("1")</script>';

/** A vendor with one operation, one release, and a hostile text wherever the vendor has the word. */
export const SAMPLE_VENDOR: CatalogueVendor = {
  slug: "acme",
  name: HOSTILE,
  package: { name: "@org/acme", version: "1.1.0" },
  apiVersion: HOSTILE,
  server: HOSTILE,
  operations: [
    {
      name: "upsertProduct",
      method: "POST",
      path: `/products/${HOSTILE}`,
      summary: HOSTILE,
      deprecated: true,
      statuses: [
        { status: "200", inferred: false },
        { status: "404", inferred: true },
      ],
      repeated: `with \`${HOSTILE}\``,
      inferred: ["status 404", `Product.${HOSTILE}`],
      bundle: { total: 10_049, added: 61 },
      types: { byFunction: 2, byPath: undefined },
    },
  ],
  open: [HOSTILE],
  releases: [
    {
      version: "1.1.0",
      changes: [
        {
          rule: "operation-added",
          level: "minor",
          seenBy: "types",
          pointer: "/paths/~1products/post",
          before: "/paths/~1products/post",
          operation: "POST /products",
          summary: `It is new: ${HOSTILE}`,
          oracle: "diff",
        },
      ],
    },
  ],
};

import type { DocsVendor } from "../src/data/docs-data.ts";

/** Text that would be markup if it were not escaped. */
export const HOSTILE = '</script><script>alert("1")</script>';

/** A vendor with one operation and one release, and hostile text wherever text is the vendor's. */
export const SAMPLE_VENDOR = {
  slug: "acme",
  name: HOSTILE,
  package: { name: "@org/acme", version: "1.1.0" },
  apiVersion: HOSTILE,
  server: HOSTILE,
  grade: { score: 61.4, weaknesses: ["few examples"] },
  operations: [
    {
      name: "upsertProduct",
      pointer: "/paths/~1products/post",
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
      example: `await upsertProduct(${HOSTILE});`,
      types: 2,
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
} satisfies DocsVendor;

import { beforeAll, expect, it } from "vitest";
import { findImpact } from "../src/find-impact.ts";
import type { Report } from "../src/report/report.ts";
import { installRelease } from "./cases/install-release.ts";
import { edit, firstRelease, nextRelease, type VendorEdit } from "./cases/next-release.ts";
import { scratchFolder } from "./support/scratch-folder.ts";
import { testProject } from "./support/test-projects.ts";

const FANFARE_UPSERT = "$.paths['/products'].post.requestBody.content['application/json'].schema";

const below = scratchFolder();
let shop = "";

beforeAll(async () => {
  shop = await installRelease(testProject("shop"), await firstRelease(below()), below());
});

async function impactOf(edits: readonly VendorEdit[]): Promise<Report> {
  const next = await nextRelease(below(), edits);
  const target = `@org/products@${next.packageFolder("@org/products")}`;
  return findImpact({ project: shop, target });
}

it("a major that removes what the project sends and reads breaks it, there and nowhere else", async () => {
  const report = await impactOf([
    edit("voucherify", "$.components.schemas.ProductsCreateRequestBody.properties.price"),
    edit("voucherify", "$.components.schemas.ProductWithoutSkus.properties.name", {
      type: "integer",
    }),
    edit("voucherify", "$.paths['/v1/skus/importCSV']"),
  ]);
  expect(report.verdict).toBe("breaks");
  expect(report.steps).toEqual([
    { package: "@org/products", from: "1.0.0", to: "2.0.0" },
    { package: "@org/voucherify", from: "1.0.0", to: "2.0.0" },
  ]);
  expect(report.changes).toMatchObject([
    {
      package: "@org/voucherify",
      version: "2.0.0",
      level: "major",
      rule: expect.stringMatching(/^response-type-/),
      operations: ["GET /v1/products", "GET /v1/products/{productId}", "POST /v1/products"],
      verdict: "breaks",
      places: [
        { file: "src/show-product.ts", line: 20, error: expect.stringMatching(/^TS2322: /) },
      ],
    },
    {
      rule: "request-property-removed",
      operations: ["POST /v1/products"],
      pointer: "/components/schemas/ProductsCreateRequestBody/properties/price",
      message: "`ProductsCreateRequestBody.price` was removed.",
      verdict: "breaks",
      places: [{ file: "src/publish-product.ts", line: 15, column: 5, text: "price: cents," }],
    },
  ]);
});

it("a minor is reported where it concerns what the project uses", async () => {
  const report = await impactOf([
    edit("fanfare", `${FANFARE_UPSERT}.properties.name`, { maxLength: 200 }),
    edit("fanfare", `${FANFARE_UPSERT}.properties.variants.items.properties.sku`, {
      maxLength: 200,
    }),
  ]);
  expect(report).toMatchObject({
    verdict: "touches",
    steps: [{ package: "@org/products" }, { package: "@org/fanfare", from: "1.0.0", to: "1.1.0" }],
    changes: [
      {
        level: "minor",
        verdict: "touches",
        message: expect.stringMatching(/^Vendor behavior changes: .*name.*maxLength: 200/),
        places: [{ file: "src/publish-product.ts", line: 23, column: 7 }],
      },
    ],
  });
});

it("an added field is reported where its object enters the project", async () => {
  const report = await impactOf([
    edit("voucherify", "$.components.schemas.ProductWithoutSkus.properties", {
      season: { type: "string" },
    }),
  ]);
  expect(report).toMatchObject({
    verdict: "touches",
    changes: [
      {
        level: "minor",
        rule: "response-property-added",
        functions: ["getProduct", "listProducts", "upsertProduct"],
        places: [
          {
            file: "src/publish-product.ts",
            line: 20,
            text: expect.stringContaining("const reward ="),
          },
          { file: "src/search-products.ts", line: 9 },
          { file: "src/show-product.ts", line: 12, column: 11 },
          { file: "src/show-product.ts", line: 18, column: 17 },
        ],
      },
    ],
  });
});

it("a major of what the project does not use touches nothing", async () => {
  const report = await impactOf([
    edit("voucherify", "$.paths['/v1/skus/importCSV']"),
    edit("voucherify", "$.components.schemas.SkusCreateRequestBody.properties.price"),
    edit("solvimon", "$.components.schemas.Product.properties.description"),
    // The project compares an error with this status, but does not use this vendor.
    edit("solvimon", "$.paths['/v{version}/products'].put.responses", {
      "422": { description: "The product contradicts itself." },
    }),
  ]);
  expect(report).toMatchObject({
    verdict: "nothing",
    steps: [
      { package: "@org/products", to: "2.0.0" },
      { package: "@org/solvimon", to: "2.0.0" },
      { package: "@org/voucherify", to: "2.0.0" },
    ],
    changes: [],
    notes: [],
  });
  expect(report.compared).toBeGreaterThan(2);
});

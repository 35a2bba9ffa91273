import { beforeAll, describe, expect, it } from "vitest";
import { findImpact } from "../src/find-impact.ts";
import { installRelease } from "./cases/install-release.ts";
import {
  edit,
  firstRelease,
  nextRelease,
  type Release,
  type VendorEdit,
} from "./cases/next-release.ts";
import { scratchFolder } from "./support/scratch-folder.ts";
import { testProject } from "./support/test-projects.ts";

/** Projects that read a product's picture, each by the habits of other people. */
const PROJECTS = [
  ["wrappers", "src/shop.ts"],
  ["generics", "src/load.ts"],
  ["re-exports", "src/index.ts"],
  ["jsdoc", "src/read-picture.js"],
  ["vue", "src/product-card.vue"],
  ["references", "web/page.ts"],
] as const;

const PRODUCT = "$.components.schemas.ProductWithoutSkus.properties";

const CHANGES = [
  ["breaks", [edit("voucherify", `${PRODUCT}.image_url`)]],
  ["touches", [edit("voucherify", PRODUCT, { season: { type: "string" } })]],
  ["nothing", [edit("voucherify", "$.paths['/v1/skus/importCSV']")]],
] as const satisfies readonly (readonly [string, readonly VendorEdit[]])[];

const below = scratchFolder();
let first: Release;
const next = new Map<string, Release>();

beforeAll(async () => {
  first = await firstRelease(below());
  for (const [verdict, edits] of CHANGES) next.set(verdict, await nextRelease(below(), edits));
});

describe.each(PROJECTS)("a project of %s", (name, file) => {
  it("is broken, touched or left alone", async () => {
    const project = await installRelease(testProject(`habits/${name}`), first, below());
    for (const [verdict, release] of next) {
      const target = `@org/products@${release.packageFolder("@org/products")}`;
      const report = await findImpact({ project, target });
      expect(report).toMatchObject({ verdict, notes: [] });
      const files = report.changes.flatMap(({ places }) => places.map((one) => one.file));
      if (verdict === "breaks") expect(new Set(files)).toEqual(new Set([file]));
    }
  });
});

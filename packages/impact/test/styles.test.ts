import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { findImpact } from "../src/find-impact.ts";
import type { Report } from "../src/report/report.ts";
import { installRelease } from "./cases/install-release.ts";
import { edit, firstRelease, nextRelease, type VendorEdit } from "./cases/next-release.ts";
import { expectedLines, foundLines } from "./support/marked-lines.ts";
import { scratchFolder } from "./support/scratch-folder.ts";
import { testProject } from "./support/test-projects.ts";

const CREATE = "$.components.schemas.ProductsCreateRequestBody.properties";
const PRODUCT = "$.components.schemas.ProductWithoutSkus.properties";

/** All changes of the vendor; the files of the project mark their lines with verdicts. */
const EDITS: readonly VendorEdit[] = [
  edit("voucherify", `${CREATE}.price`),
  edit("voucherify", `${CREATE}.name`, { maxLength: 100 }),
  edit("voucherify", `${PRODUCT}.image_url`),
  edit("voucherify", "$.components.schemas.Error.properties.message", { type: ["string", "null"] }),
  edit("voucherify", "$.components.schemas.Error.properties.error", {
    description: "What the vendor's own part says of it.",
  }),
  edit("voucherify", "$.paths['/v1/products'].get.parameters[?@.name=='order']"),
  edit("voucherify", "$.paths['/v1/products/{productId}'].get.responses", {
    "409": { description: "The product is being changed." },
  }),
  edit("voucherify", "$.paths['/v1/products/{productId}'].get.responses['200']", {
    headers: { "X-Version": { schema: { type: "integer" } } },
  }),
  edit("voucherify", "$.paths['/v1/skus/{skuId}']"),
  edit("voucherify", "$.components.schemas.SkusCreateRequestBody.properties.sku", {
    maxLength: 100,
  }),
  edit("voucherify", "$.components.schemas.ProductsUpdateRequestBody.properties.name", {
    maxLength: 100,
  }),
  edit("voucherify", "$.components.schemas.SkusUpdateRequestBody.properties.sku", {
    maxLength: 100,
  }),
];

const below = scratchFolder();
let folder = "";
let report: Report;

beforeAll(async () => {
  folder = await installRelease(testProject("styles"), await firstRelease(below()), below());
  const next = await nextRelease(below(), EDITS);
  const target = `@org/products@${next.packageFolder("@org/products")}`;
  report = await findImpact({ project: folder, target });
});

it.each([
  ["an import under another name", "renamed-import.ts"],
  ["what a module of the project re-exports", "through-own-module.ts"],
  ["a call by path, also by a constant", "by-path.ts"],
  ["a destructured and renamed property", "destructured.ts"],
  ["properties by key", "element-access.ts"],
  ["a value that is assigned to a type of the project", "own-type.ts"],
  ["the body of an error", "nullable.ts"],
  ["the body of one status and not of another", "bodies-by-status.ts"],
  ["spread values", "spread.ts"],
  ["a value that is spread into a type of the project", "spread-into-own.ts"],
  ["a body that a function makes", "built-body.ts"],
  ["statuses of one operation and not of another", "statuses.ts"],
  ["headers by their names", "headers.ts"],
  ["functions and methods that are destructured", "destructured-functions.ts"],
  ["functions and methods by key", "called-by-key.ts"],
  ["properties that are set or read by an assignment", "set-later.ts"],
  ["a call through a generic wrapper", "wrapper.ts"],
  ["a removed operation", "removed.ts"],
  ["a re-export of a removed operation", "removed-names.ts"],
  ["a type of some of a type's properties", "keys.ts"],
  ["a component of Vue", "product-card.vue"],
  ["a component of Svelte", "product-card.svelte"],
  ["a page of Astro", "product-page.astro"],
  ["an MDX document", "about.mdx"],
  ["names of other vendors and of the project", "unconcerned.ts"],
])("finds the lines of %s", async (_what, file) => {
  expect(foundLines(report, file)).toEqual(await expectedLines(folder, file));
});

it("reads every file of the project", async () => {
  const files = await readdir(join(folder, "src"));
  const changed = new Set(report.changes.flatMap(({ places }) => places.map(({ file }) => file)));
  const expected = await Promise.all(
    files.map(async (file) =>
      (await expectedLines(folder, file)).length > 0 ? [`src/${file}`] : [],
    ),
  );
  expect([...changed].sort()).toEqual(expected.flat().sort());
});

it("attributes every compiler error to a recorded change", () => {
  expect(report.changes.filter(({ rule }) => rule === "compiler")).toEqual([]);
  expect(report.notes).toEqual([]);
});

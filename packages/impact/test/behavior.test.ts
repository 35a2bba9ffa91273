import { beforeAll, expect, it } from "vitest";
import { findImpact } from "../src/find-impact.ts";
import type { Report, ReportedChange } from "../src/report/report.ts";
import { installRelease } from "./cases/install-release.ts";
import { edit, firstRelease, nextRelease, type VendorEdit } from "./cases/next-release.ts";
import { expectedLines, foundLines } from "./support/marked-lines.ts";
import { scratchFolder } from "./support/scratch-folder.ts";
import { testProject } from "./support/test-projects.ts";

const PRODUCT = "$.components.schemas.ProductWithoutSkus.properties";
const VOUCHERIFY: readonly VendorEdit[] = [
  {
    vendor: "voucherify",
    target: "$.servers[0]",
    update: { url: "https://{cluster}.voucherify.example" },
    config: ["https://{cluster}.voucherify.io", "https://{cluster}.voucherify.example"],
  },
  edit("voucherify", `${PRODUCT}.name`, { type: "integer" }),
  edit("voucherify", `${PRODUCT}.price`),
  edit("voucherify", "$.paths['/v1/products'].get['x-pagination']", { first: 0 }),
];

const OTHERS: readonly VendorEdit[] = [
  edit("fanfare", "$..[?@['x-schema-name']=='InventoryPolicy']", { enum: ["preorder"] }),
  edit("userflux", "$.components.schemas.UpsertProductRequest", {
    required: ["tenant"],
    properties: { tenant: { type: "string" } },
  }),
];

const below = scratchFolder();
let folder = "";
const reports: Report[] = [];

beforeAll(async () => {
  folder = await installRelease(testProject("behavior"), await firstRelease(below()), below());
  const next = await nextRelease(below(), [...VOUCHERIFY, ...OTHERS]);
  for (const name of ["@org/voucherify", "@org/fanfare", "@org/userflux"]) {
    reports.push(
      await findImpact({ project: folder, target: `${name}@${next.packageFolder(name)}` }),
    );
  }
});

it.each([
  ["another default server, unless a base URL is given", "clients.ts"],
  ["a type that gains a value, which breaks nothing", "exhaustive.ts"],
  ["objects without a newly required property", "required.ts"],
  ["a variable whose value was read earlier", "far-away.ts"],
  ["a list whose pagination changed", "pages.ts"],
])("finds the lines of %s", async (_what, file) => {
  const found = reports.flatMap((report) => foundLines(report, file));
  expect(found).toEqual(await expectedLines(folder, file));
});

it("attributes each of them to its change", () => {
  const rules = reports.flatMap(({ changes }) =>
    changes.filter(({ verdict }) => verdict === "breaks").map(({ rule }) => rule),
  );
  expect(rules.sort()).toEqual([
    "default-server-changed",
    "operation-pagination-changed",
    "request-required-property-added",
    "response-property-removed",
    "response-type-changed",
  ]);
});

it("attributes a compiler error to one of several changes of its line", () => {
  const [voucherify] = reports;
  const found = voucherify?.changes.flatMap(({ rule, places }) =>
    places
      .filter(({ file }) => file === "src/view.ts")
      .map(({ line, error }) => ({ rule, line, error })),
  );
  expect(found).toEqual([
    { rule: "response-type-changed", line: 8, error: expect.stringMatching(/^TS2322: /) },
    { rule: "response-property-removed", line: 8, error: undefined },
  ]);
});

it("judges unchecked JavaScript by its uses alone, and says so", () => {
  const [voucherify] = reports;
  const removed = voucherify?.changes.find(({ rule }) => rule === "response-property-removed");
  const changed = voucherify?.changes.find(({ rule }) => rule === "response-type-changed");
  const inScripts = (change: ReportedChange | undefined) =>
    change?.places.filter(({ file }) => file.startsWith("scripts/")).map(({ line }) => line);
  expect(inScripts(removed)).toEqual([7]);
  expect(inScripts(changed)).toEqual([7]);
  expect(voucherify?.notes).toContainEqual(expect.stringMatching(/^1 JavaScript file is searched/));
});

it("reports the project's own errors, and blames no release for them", () => {
  for (const { changes, notes } of reports) {
    expect(changes.flatMap(({ places }) => places.map(({ file }) => file))).not.toContain(
      "src/own-error.ts",
    );
    expect(notes).toContainEqual(
      expect.stringMatching(/^The project has an error of its own.*src\/own-error\.ts:1:14 TS2322/),
    );
  }
});

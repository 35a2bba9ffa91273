import { readFile } from "node:fs/promises";
import { beforeAll, expect, it } from "vitest";
import { findImpact } from "../src/find-impact.ts";
import { formatReport } from "../src/report/format-report.ts";
import type { Report } from "../src/report/report.ts";
import { installRelease } from "./cases/install-release.ts";
import { firstRelease, nextRelease } from "./cases/next-release.ts";
import { scratchFolder } from "./support/scratch-folder.ts";
import { testProject } from "./support/test-projects.ts";

const README = new URL("../README.md", import.meta.url);
const CREATE = "$.components.schemas.ProductsCreateRequestBody.properties";

const below = scratchFolder();
let report: Report;

beforeAll(async () => {
  const project = await installRelease(testProject("shop"), await firstRelease(below()), below());
  const next = await nextRelease(below(), [
    { vendor: "voucherify", target: `${CREATE}.price` },
    { vendor: "voucherify", target: `${CREATE}.name`, update: { maxLength: 100 } },
    { vendor: "voucherify", target: "$.components.schemas.ProductWithoutSkus.properties.price" },
    { vendor: "voucherify", target: "$.paths['/v1/skus/importCSV']" },
  ]);
  const target = `@org/products@${next.packageFolder("@org/products")}`;
  report = await findImpact({ project, target });
});

async function blockOf(language: string): Promise<string | undefined> {
  const text = await readFile(README, "utf8");
  return new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "m").exec(text)?.[1];
}

it("shows what is printed", async () => {
  expect(await blockOf("text")).toBe(`${formatReport(report)}\n`);
});

it("shows what --json prints", async () => {
  expect(await blockOf("json")).toBe(`${JSON.stringify(report, null, 2)}\n`);
});

import { readFile } from "node:fs/promises";
import { beforeAll, expect, it } from "vitest";
import { installRelease } from "./cases/install-release.ts";
import { edit, firstRelease, nextRelease } from "./cases/next-release.ts";
import { runCli } from "./support/run-cli.ts";
import { scratchFolder } from "./support/scratch-folder.ts";
import { testProject } from "./support/test-projects.ts";

const README = new URL("../README.md", import.meta.url);
const CREATE = "$.components.schemas.ProductsCreateRequestBody.properties";

const below = scratchFolder();
let project = "";
let target = "";

beforeAll(async () => {
  project = await installRelease(testProject("shop"), await firstRelease(below()), below());
  const next = await nextRelease(below(), [
    edit("voucherify", `${CREATE}.price`),
    edit("voucherify", `${CREATE}.name`, { maxLength: 100 }),
    edit("voucherify", "$.components.schemas.ProductWithoutSkus.properties.price"),
    edit("voucherify", "$.components.schemas.ProductWithoutSkus.required[?@ == 'price']"),
    edit("voucherify", "$.paths['/v1/skus/importCSV']"),
  ]);
  target = `@org/products@${next.packageFolder("@org/products")}`;
});

async function blockOf(language: string): Promise<string | undefined> {
  const text = await readFile(README, "utf8");
  return new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "m").exec(text)?.[1];
}

it("shows what is printed", async () => {
  const { code, stdout, stderr } = await runCli([project, target], below());
  expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
  expect(stdout).toBe(await blockOf("text"));
});

it("shows what --json prints", async () => {
  const { code, stdout, stderr } = await runCli([project, target, "--json"], below());
  expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
  expect(stdout).toBe(await blockOf("json"));
});

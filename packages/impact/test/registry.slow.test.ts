import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { installRelease } from "./cases/install-release.ts";
import { edit, firstRelease, nextRelease, type Release } from "./cases/next-release.ts";
import { runCli } from "./support/run-cli.ts";
import { scratchFolder } from "./support/scratch-folder.ts";
import { testProject } from "./support/test-projects.ts";
import { startRegistry, type TinyRegistry } from "./support/tiny-registry.ts";

const below = scratchFolder();
let first: Release;
let shop = "";
let registry: TinyRegistry;

beforeAll(async () => {
  first = await firstRelease(below());
  shop = await installRelease(testProject("shop"), first, below());
  const next = await nextRelease(below(), [
    edit("voucherify", "$.components.schemas.ProductsCreateRequestBody.properties.price"),
  ]);
  const folders = [first, next].flatMap(({ packageFolder }) =>
    ["@org/products", "@org/voucherify"].map(packageFolder),
  );
  registry = await startRegistry(folders, below());
  await writeFile(join(shop, ".npmrc"), registry.npmrc);
});
afterAll(() => registry.close());

it("compares with the latest version of all that the project needs, and exits 1 where it breaks", async () => {
  const { code, stdout, stderr } = await runCli([shop, "--json"], below());
  expect(stderr).toBe("");
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    verdict: "breaks",
    steps: [
      { package: "@org/products", from: "1.0.0", to: "2.0.0" },
      { package: "@org/voucherify", from: "1.0.0", to: "2.0.0" },
    ],
    changes: [{ rule: "request-property-removed", places: [{ file: "src/publish-product.ts" }] }],
  });
});

it("judges a vendor's package alone, though the project depends on the facade only", async () => {
  const { code, stdout } = await runCli([".", "@org/voucherify@2.0.0"], shop);
  expect(code).toBe(1);
  expect(stdout).toContain("@org/voucherify 1.0.0 -> 2.0.0\n\nbreaks ");
  expect(stdout).toContain("src/publish-product.ts:15:5");
});

it("accepts a local tarball", async () => {
  const tarball = join(below(), "org-voucherify-2.0.0.tgz");
  const { code, stdout } = await runCli([shop, `@org/voucherify@${tarball}`], below());
  expect(code).toBe(1);
  expect(stdout).toContain("@org/voucherify 1.0.0 -> 2.0.0\n\nbreaks ");
});

it("compares nothing with the installed version, and exits 0", async () => {
  const { code, stdout } = await runCli([shop, "@org/products@1.0.0"], below());
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: "@org/products 1.0.0 is already installed: there is nothing to compare.\n",
  });
});

it("refuses an older version, and one that does not exist", async () => {
  const none = await runCli([shop, "@org/voucherify@9.9.9"], below());
  expect(none).toMatchObject({
    code: 1,
    stderr:
      "The registry has no @org/voucherify@9.9.9. List its versions: npm view @org/voucherify versions\n",
  });
  const unknown = await runCli([shop, "@org/voucherify@no-such-tag"], below());
  expect(unknown.stderr).toMatch(/^The registry has no @org\/voucherify@no-such-tag/);
  const ahead = await installRelease(testProject("shop"), first, below());
  await writeFile(join(ahead, ".npmrc"), registry.npmrc);
  await writeFile(
    join(ahead, "node_modules/@org/voucherify/package.json"),
    JSON.stringify({ name: "@org/voucherify", version: "3.0.0", generatedFrom: "specs/x" }),
  );
  const older = await runCli([ahead, "@org/voucherify@2.0.0"], below());
  expect(older).toMatchObject({
    code: 1,
    stderr:
      "@org/voucherify 3.0.0 is installed, which is newer than 2.0.0: name a later version.\n",
  });
});

it("says what to do without a network", async () => {
  const alone = await installRelease(testProject("shop"), first, below());
  await writeFile(join(alone, ".npmrc"), "registry=http://127.0.0.1:9/\nfetch-retries=0\n");
  const { code, stdout, stderr } = await runCli([alone], below());
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(
    /^@org\/products@latest cannot be fetched \(ECONNREFUSED\)\. Without a network, name a tarball or a folder: @org\/products@\.\/package\.tgz\n$/,
  );
});

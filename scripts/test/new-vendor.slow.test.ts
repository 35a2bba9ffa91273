import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyWorkspace, runOrThrow, runPnpm } from "@org/exec";
import { WORKSPACE_ROOT } from "@org/exec/workspace";
import { expect, it, onTestFinished } from "vitest";

/** The same shop with five defects: whole, in another dialect, and in three files. */
const FORMS = ["openapi.yaml", "swagger.yaml", "parts"];

const FIRST_CALL = `
import { startCheckedMock } from "@org/testing";
import { expect, it, onTestFinished } from "vitest";
import contract from "../openapi.json" with { type: "json" };
import { createBookshopClient, saveBook, unwrap } from "../src/index.ts";

it("gets a response", async () => {
  const credentials = { key: { key: "key", value: "test-key" } };
  const mock = await startCheckedMock(contract, { credentials });
  onTestFinished(mock.close);
  const baseUrl = \`\${mock.url}/v1\`;
  const bookshop = createBookshopClient({ auth: { key: "test-key" }, baseUrl });
  const book = unwrap(await saveBook(bookshop, { body: { isbn: "1", title: "A", pages: 2 } }));
  expect(book.isbn).toBeTypeOf("string");
  expect(mock.violations()).toEqual([]);
});
`;

it("adds a shop in each form, calls it, and removes it without a trace", async () => {
  const folder = await mkdtemp(join(tmpdir(), "new-vendor-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));
  const cwd = await copyWorkspace(WORKSPACE_ROOT, folder);
  const status = () => runOrThrow("git", ["status", "--porcelain"], { cwd });
  for (const form of FORMS) {
    const location = `packages/tools/codegen/test/onboard/bookshop/${form}`;
    const printed = await runPnpm(["new-vendor", "bookshop", location], { cwd });
    expect(printed).toContain("bookshop: 6 operations");
    expect(printed).toContain("Its contract suite passes.");
    const overlay = await readFile(join(cwd, "specs/bookshop/overlays/010-repaired.yaml"), "utf8");
    expect(overlay.match(/description:/g)?.length).toBeGreaterThanOrEqual(5);

    await writeFile(join(cwd, "packages/bookshop/test/first-call.test.ts"), FIRST_CALL);
    const own = ["--filter", "@org/bookshop"];
    await runPnpm([...own, "exec", "vitest", "run", "test/first-call.test.ts"], { cwd });
    await runPnpm([...own, "run", "typecheck"], { cwd });

    await rm(join(cwd, "specs/bookshop"), { recursive: true });
    await runPnpm(["generate"], { cwd });
    await runPnpm(["install", "--no-frozen-lockfile", "--reporter=silent"], { cwd });
    expect(await status()).toBe("");
    expect(await readdir(join(cwd, "packages"))).not.toContain("bookshop");
  }
}, 1_800_000);

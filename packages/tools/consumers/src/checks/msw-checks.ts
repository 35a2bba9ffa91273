import { runProcess } from "@org/exec";
import type { ConsumerCheck } from "../consumer-check.ts";
import { createProject } from "../project/create-project.ts";

/** The oldest and the newest MSW of each major version that a Node can run. */
const VERSIONS: readonly { readonly node: number; readonly msw: string }[] = [
  { node: 20, msw: "2.11.0" },
  { node: 20, msw: "2.15.0" },
  { node: 22, msw: "3.0.5" },
  { node: 24, msw: "3.0.5" },
];
const LIMIT_MS = 60_000;

/** Tests with a vendor's `/testing` entry, as its users write them, on every MSW that it allows. */
export const MSW_CHECKS: readonly ConsumerCheck[] = VERSIONS.map(({ node, msw }) => ({
  name: `MSW ${msw} on Node ${node}`,
  run: async (environment) => {
    const { execPath } = await environment.installNode(node);
    const packages = environment.vendors.map(({ names }) => names.packageName);
    const folder = await createProject(environment, {
      packages,
      dependencies: { msw },
      files: Object.fromEntries(
        packages.map((name, index) => [`vendor-${index}.test.mjs`, writeTest(name)]),
      ),
    });
    const run = { cwd: folder, timeout: LIMIT_MS };
    const files = packages.map((_, index) => `vendor-${index}.test.mjs`);
    const { code, output } = await runProcess(execPath, ["--test", ...files], run);
    return code === 0 ? [] : [`exit code ${code}: ${output.trim()}`];
  },
}));

/** Two tests with the same call: what one of them changes must be gone in the other. */
function writeTest(name: string): string {
  return `import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { setupServer } from "msw/node";
import * as vendor from "${name}";
import * as testing from "${name}/testing";

const [, createClient] = Object.entries(vendor).find(([key]) => /^create\\w+Client$/.test(key));
const client = createClient({ auth: "none", maxRetries: 0 });
const upsert = () => vendor.upsertProduct(client, { body: {} });

const server = setupServer(...testing.handlers());
before(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
after(() => server.close());

test("a response that one test changes", async () => {
  server.use(testing.upsertProductHandler(() => Response.json({}, { status: 418 })));
  assert.equal((await upsert()).status, 418);
});

test("is as documented in the next", async () => {
  assert.equal((await upsert()).error, undefined);
  server.use(testing.upsertProductHandler(() => Response.error()));
  await assert.rejects(upsert, { name: "NetworkError" });
});

test("and once is once", async () => {
  server.use(testing.upsertProductHandler(() => Response.json({}, { status: 418 }), { once: true }));
  assert.equal((await upsert()).status, 418);
  assert.equal((await upsert()).error, undefined);
});
`;
}

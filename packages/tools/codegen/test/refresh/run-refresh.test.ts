import { gzipSync } from "node:zlib";
import { expect, it, onTestFinished } from "vitest";
import { runGenerate } from "../../src/io/run-generate.ts";
import { runRefresh } from "../../src/io/run-refresh.ts";
import { sha256 } from "../../src/json/sha256.ts";
import { makeWorkspace } from "../support/temporary-workspace.ts";
import { startUpstream } from "./upstream.ts";

const YAML = { "content-type": "application/yaml" };
const NOW = new Date("2026-03-04T05:06:07Z");

/** A generated workspace whose only vendor publishes `published` at `origin`. */
async function publish(change: (text: string) => string = (text) => text) {
  const workspace = await makeWorkspace("crud");
  onTestFinished(workspace.remove);
  const known = await workspace.read("specs/crud/source/api.yaml");
  const published = { status: 200, headers: YAML, body: Buffer.from(change(known)) };
  const asked: (string | undefined)[] = [];
  const origin = await startUpstream((request, response) => {
    asked.push(request.headers["if-none-match"]);
    const isKnown = request.headers["if-none-match"] === '"1"';
    if (isKnown) response.writeHead(304).end();
    else response.writeHead(published.status, published.headers).end(published.body);
  });
  const config = await workspace.read("specs/crud/vendor.yaml");
  await workspace.write(
    "specs/crud/vendor.yaml",
    config.replace("https://acme.example/api.yaml", `${origin}/api.yaml`),
  );
  await runGenerate(workspace.root, { vendors: [], check: false });
  const refresh = (acceptRemovals = false, now = NOW) =>
    runRefresh(workspace.root, { vendors: [], acceptRemovals, now });
  const readLock = async () => JSON.parse(await workspace.read("specs/crud/spec.lock.json"));
  return { workspace, known, published, asked, origin, refresh, readLock };
}

it("accepts a change, and locks where and when it came from", async () => {
  const grown = (text: string) => text.replace("summary: List products", "summary: Lists products");
  const { workspace, published, refresh, readLock, origin, asked } = await publish(grown);
  Object.assign(published.headers, { etag: '"1"' });
  onTestFinished(() => void Reflect.deleteProperty(YAML, "etag"));
  const { sources, reviews, diagnostics } = await refresh();
  expect(diagnostics).toEqual([]);
  expect(sources).toEqual([
    { vendor: "crud", file: "specs/crud/source/api.yaml", outcome: "changed" },
  ]);
  expect(reviews.get("crud")).toEqual({ overlays: [], transcriptions: [], problems: [] });
  const text = await workspace.read("specs/crud/source/api.yaml");
  expect(text).toContain("Lists products");
  const entry = {
    url: `${origin}/api.yaml`,
    etag: '"1"',
    date: "2026-03-04",
    sha256: sha256(text),
  };
  expect((await readLock()).sources).toEqual({ "source/api.yaml": entry });
  // The lock matches the source: generate accepts it.
  const generated = await runGenerate(workspace.root, { vendors: [], check: false });
  expect(generated.diagnostics).toEqual([]);
  expect((await readLock()).sources).toEqual({ "source/api.yaml": entry });

  const before = await workspace.snapshot();
  const again = await refresh(false, new Date("2026-03-06"));
  expect(again.sources).toMatchObject([{ outcome: "unchanged" }]);
  expect(asked.at(-1)).toBe('"1"');
  expect(await workspace.snapshot()).toEqual(before);
  await refresh(false, new Date("2026-03-20"));
  expect((await readLock()).sources["source/api.yaml"].date).toBe("2026-03-20");
});

it("skips a source that a person brings, with a line", async () => {
  const { workspace, refresh, origin, asked, readLock } = await publish();
  const config = await workspace.read("specs/crud/vendor.yaml");
  await workspace.write("specs/crud/vendor.yaml", config.replace(`${origin}/api.yaml`, "by hand"));
  await runGenerate(workspace.root, { vendors: [], check: false });
  const before = await workspace.snapshot();
  const { sources, diagnostics } = await refresh();
  expect(diagnostics).toEqual([]);
  expect(sources.map(({ file, outcome }) => `${file}: ${outcome}`)).toEqual([
    "specs/crud/source/api.yaml: by hand: not fetched",
  ]);
  expect(asked).toEqual([]);
  expect(await workspace.snapshot()).toEqual(before);
  expect((await readLock()).sources["source/api.yaml"].url).toBe("by hand");
});

it("accepts less if removals are accepted, and reports overlays without a match", async () => {
  const { workspace, refresh } = await publish((text) =>
    text.replace("operationId: listProducts", "operationId: listGoods"),
  );
  await workspace.write(
    "specs/crud/overlays/010-names.yaml",
    [
      "overlay: 1.0.0",
      "info: { title: Names, version: 1.0.0 }",
      "actions:",
      '  - target: $.paths.*[?@.operationId=="listProducts"]',
      "    description: A better name.",
      "    x-source: Ours.",
      "    x-provenance: inferred",
      "    update: { x-operation-name: listAll }",
      "  - target: $.paths.*[?@.summary=='List products']",
      "    description: Named so by the vendor.",
      "    x-source: Ours.",
      "    x-provenance: inferred",
      "    update: { operationId: listGoods }",
    ].join("\n"),
  );
  const { reviews, diagnostics } = await refresh();
  expect(diagnostics).toEqual([]);
  expect(reviews.get("crud")?.overlays.map(({ code, pointer }) => [code, pointer])).toEqual([
    ["OVERLAY_NO_MATCH", "/actions/0"],
    ["OVERLAY_REDUNDANT", "/actions/1"],
  ]);
});

it("reports a page of prose that changed", async () => {
  const { workspace, refresh, origin, published } = await publish();
  const config = await workspace.read("specs/crud/vendor.yaml");
  const page = `{ file: source/page.md, url: "${origin}/page", extract: whole }`;
  await workspace.write("specs/crud/source/page.md", "# Products, as they were\n");
  await workspace.write(
    "specs/crud/vendor.yaml",
    config
      .replace("sources:\n", `sources:\n  - ${page}\n`)
      .replace(/ {2}- \{ file: source\/api.*\n/, ""),
  );
  await workspace.write(
    "specs/crud/transcribed.yaml",
    `x-transcribed-from: { file: source/page.md, sha256: ${sha256("# Products, as they were\n")} }\n${await workspace.read("specs/crud/source/api.yaml")}`,
  );
  published.headers = { "content-type": "text/markdown" };
  published.body = Buffer.from("# Products, as they are\n");
  const { sources, reviews, diagnostics } = await refresh();
  expect(diagnostics).toEqual([]);
  expect(sources).toMatchObject([{ outcome: "changed, transcribe again" }]);
  expect(reviews.get("crud")?.transcriptions).toHaveLength(1);
});

const page = Buffer.from("<!doctype html><title>Sign in</title>");
it.each<{
  name: string;
  guard: string;
  respond: (known: string) => { status?: number; headers?: object; body?: Buffer | string };
}>([
  {
    name: "a page",
    guard: "type",
    respond: () => ({ headers: { "content-type": "text/html" }, body: page }),
  },
  { name: "a login page that calls itself YAML", guard: "size", respond: () => ({ body: page }) },
  {
    name: "404 with JSON",
    guard: "status",
    respond: () => ({ status: 404, headers: { "content-type": "application/json" }, body: "{}" }),
  },
  { name: "429", guard: "status", respond: () => ({ status: 429 }) },
  { name: "503", guard: "status", respond: () => ({ status: 503 }) },
  { name: "nothing", guard: "empty", respond: () => ({ body: "" }) },
  {
    name: "a redirect to another host",
    guard: "host",
    respond: () => ({ status: 302, headers: { location: "http://127.0.0.2:9/api.yaml" } }),
  },
  {
    name: "truncated gzip",
    guard: "encoding",
    respond: (known) => ({
      headers: { ...YAML, "content-encoding": "gzip" },
      body: gzipSync(known).subarray(0, 300),
    }),
  },
  {
    name: "another vendor's document",
    guard: "vendor",
    respond: (known) => ({ body: known.replaceAll("/products", "/tickets") }),
  },
  {
    name: "Swagger 2.0",
    guard: "dialect",
    respond: (known) => ({ body: known.replace("openapi: 3.1.0", 'swagger: "2.0"') }),
  },
  {
    name: "an older version",
    guard: "version",
    respond: (known) => ({ body: known.replace('version: "1"', 'version: "0.9"') }),
  },
  {
    name: "missing operations",
    guard: "operations",
    respond: (known) => ({
      body: known.replace(
        "get:\n      operationId: listProducts",
        "head:\n      operationId: listProducts",
      ),
    }),
  },
  {
    name: "half of the size",
    guard: "size",
    respond: (known) => ({
      body: known
        .split("\n")
        .filter((_, line) => line % 2 > 0)
        .join("\n")
        .slice(0, known.length / 2 - 1),
    }),
  },
  { name: "three times the size", guard: "size", respond: (known) => ({ body: known.repeat(3) }) },
  {
    name: "a truncated document",
    guard: "truncation",
    respond: (known) => ({ body: known.slice(0, -200) }),
  },
])("refuses $name, and leaves the tree as it was", async ({ guard, respond }) => {
  const { workspace, known, published, refresh } = await publish();
  const { status = 200, headers = YAML, body = known } = respond(known);
  Object.assign(published, { status, headers, body: Buffer.from(body) });
  const before = await workspace.snapshot();
  const { diagnostics, sources } = await refresh();
  expect(diagnostics[0]?.message).toMatch(new RegExp(`^Guard "${guard}": `));
  expect(sources).toEqual([]);
  expect(await workspace.snapshot()).toEqual(before);
});

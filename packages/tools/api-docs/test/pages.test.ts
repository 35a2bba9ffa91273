import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import type { DocsData } from "../src/data/docs-data.ts";
import { renderLlms } from "../src/page/render-llms.ts";
import { renderOverview } from "../src/page/render-overview.ts";
import { renderReference } from "../src/page/render-reference.ts";
import { HOSTILE, SAMPLE_VENDOR } from "./sample-vendor.ts";

const DATA: DocsData = {
  facade: { name: "@org/products", version: "1.1.0" },
  vendors: [SAMPLE_VENDOR],
  scorer: "a scorer",
};

const overview = renderOverview(DATA);
const reference = (contract: string) => renderReference(SAMPLE_VENDOR, contract, DATA.vendors);

it("shows an operation with its metadata and figures", () => {
  const [, row = ""] = overview.split("<tbody>");
  for (const text of [
    "upsertProduct",
    "POST",
    "200",
    "404",
    "deprecated",
    "10.0 kB",
    "61 B",
    "2 types",
  ]) {
    expect(row).toContain(text);
  }
  expect(row).toContain('404<span class="note"> inferred</span>');
  expect(row).not.toContain('200<span class="note">');
  // The status is marked; the other part is listed.
  expect(row).toMatch(/<ul class="parts"><li>Product/);
});

it("shows what changed in which version", () => {
  expect(overview).toContain("<h3>1.1.0</h3>");
  expect(overview).toMatch(/<span class="level minor">minor<\/span> <code>POST \/products<\/code>/);
  expect(overview).toContain("It is new:");
});

it("says of a package without releases that this is the first version", () => {
  const page = renderOverview({ ...DATA, vendors: [{ ...SAMPLE_VENDOR, releases: [] }] });
  expect(page).toContain("1.1.0 is the first version.");
});

it("takes no word of a vendor for markup", () => {
  expect(overview).not.toContain(HOSTILE);
  expect(overview.match(/<script/g)).toHaveLength(1);
});

it("shows the grade of a document, and how much is inferred, at a glance", () => {
  const card = /<li class="card">[\s\S]*?<\/li>\n/.exec(overview)?.[0] ?? "";
  for (const text of [">61<", " of 100", "few examples", ">1<", " of 2<", "1 of 1 operations"]) {
    expect(card).toContain(text);
  }
});

it("explains the tables before the first of them", () => {
  expect(overview.indexOf('id="legend"')).toBeGreaterThan(0);
  expect(overview.indexOf('id="legend"')).toBeLessThan(overview.indexOf("<table>"));
});

it("embeds a contract in the reference, with our functions beside it, and nowhere else", () => {
  const operation = { responses: {} };
  const contract = {
    info: { title: HOSTILE, description: "<!-- <script> -->" },
    paths: { "/products": { post: operation, get: operation } },
  };
  const page = reference(JSON.stringify(contract));
  const [, rest = ""] = page.split('<script type="application/json" id="contract">');
  const [data = ""] = rest.split("</script>");
  const example = SAMPLE_VENDOR.operations[0]?.example;
  const post = {
    ...operation,
    "x-badges": [{ name: "upsertProduct()", position: "before" }],
    "x-codeSamples": [{ lang: "TypeScript", label: "@org/acme", source: example }],
  };
  const install = [{ lang: "TypeScript", source: "npm install @org/acme" }];
  expect(JSON.parse(data)).toEqual({
    info: { ...contract.info, "x-scalar-sdk-installation": install },
    paths: { "/products": { post, get: operation } },
  });
  expect(page.match(/<script/g)).toHaveLength(3);
});

it("leads from a reference back, and to the others", () => {
  expect(reference("{}")).toContain('href="../index.html#acme"');
  expect(reference("{}")).toContain('<a href="acme.html" aria-current="page">');
});

it("tells agents which skill to read, without a word of the vendor's", () => {
  const text = renderLlms(DATA);
  expect(text).toMatch(/^# Product API clients\n\n> Typed fetch clients for 1 vendors/);
  expect(text).toContain("\n- [@org/acme](skills/acme.md): version 1.1.0\n");
  expect(text).toContain("(contracts/acme.json): upsertProduct\n");
  expect(text).not.toContain(HOSTILE);
});

it("links only assets that exist", () => {
  const assets = readdirSync(new URL("../src/assets/", import.meta.url));
  const pages = [overview, reference("{}")];
  const linked = pages.flatMap((page) => [...page.matchAll(/"\.\.?\/assets\/([^"]+)"/g)]);
  expect(linked.map(([, name]) => name)).toContain("docs.css");
  for (const [, name] of linked) expect([...assets, "scalar.js"]).toContain(name);
});

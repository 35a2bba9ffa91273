import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { renderOverview } from "../src/page/render-overview.ts";
import { renderReference } from "../src/page/render-reference.ts";
import { HOSTILE, SAMPLE_VENDOR } from "./sample-vendor.ts";

const overview = renderOverview({
  facade: { name: "@org/products", version: "1.1.0" },
  vendors: [SAMPLE_VENDOR],
});

it("shows an operation with its metadata and figures", () => {
  const [, row = ""] = overview.split("<tbody>");
  for (const text of ["upsertProduct", "POST", "200", "404", "deprecated", "10.0 kB", "+61 B"]) {
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
  const vendors = [{ ...SAMPLE_VENDOR, releases: [] }];
  const page = renderOverview({ facade: { name: "@org/products", version: "1.0.0" }, vendors });
  expect(page).toContain("1.1.0 is the first version.");
});

it("takes no word of a vendor for markup", () => {
  expect(overview).not.toContain(HOSTILE);
  expect(overview.match(/<script/g)).toHaveLength(1);
});

it("embeds a contract in the reference as it is, and nowhere else", () => {
  const contract = JSON.stringify({ info: { title: HOSTILE, description: "<!-- <script> -->" } });
  const page = renderReference(SAMPLE_VENDOR, contract);
  const [, rest = ""] = page.split('<script type="application/json" id="contract">');
  const [data = ""] = rest.split("</script>");
  expect(JSON.parse(data)).toEqual(JSON.parse(contract));
  expect(page.match(/<script/g)).toHaveLength(3);
});

it("links only assets that exist", () => {
  const assets = readdirSync(new URL("../src/assets/", import.meta.url));
  const pages = [overview, renderReference(SAMPLE_VENDOR, "{}")];
  const linked = pages.flatMap((page) => [...page.matchAll(/"\.\.?\/assets\/([^"]+)"/g)]);
  expect(linked.map(([, name]) => name)).toContain("docs.css");
  for (const [, name] of linked) expect([...assets, "scalar.js"]).toContain(name);
});

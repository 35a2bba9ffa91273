import type { DocsData } from "../data/docs-data.ts";
import { html } from "./html.ts";
import { renderDocument } from "./render-document.ts";
import { renderVendor } from "./render-vendor.ts";

/** The first page: all vendors with their operations, metadata and figures. */
export function renderOverview({ facade, vendors }: DocsData): string {
  const operations = vendors.flatMap((vendor) => vendor.operations);
  const statuses = operations.flatMap((operation) => operation.statuses);
  const totals = [
    [vendors.length, "vendors"],
    [operations.length, "operations"],
    [statuses.length, "documented statuses"],
    [statuses.filter(({ inferred }) => inferred).length, "of them inferred"],
  ] as const;
  return renderDocument({
    title: "Product API clients",
    root: "./",
    style: "docs.css",
    scripts: ["overview.js"],
    body: html`<header class="top">
<h1>Product API clients</h1>
<p>${facade.name} ${facade.version} and the packages behind it, each generated from its vendor's own document.</p>
<ul class="totals">${totals.map(([count, what]) => html`<li><strong>${count}</strong> ${what}</li>`)}</ul>
<nav aria-label="Vendors"><ul class="vendors">${vendors.map(
      ({ slug, name, operations: { length } }) =>
        html`<li><a href="#${slug}">${name}</a> <span class="count">${length}</span></li>`,
    )}</ul></nav>
<form class="filter" role="search"><label for="filter">Show only operations with</label>
<input id="filter" type="search" autocomplete="off" placeholder="upsert, 409, /skus …"><output id="shown" for="filter"></output></form>
</header>
<main>
${vendors.map(renderVendor)}
</main>
<footer class="legend">
<h2>How to read it</h2>
<dl>
<dt><span class="status success">200</span> <span class="status failure">404</span></dt><dd>A documented status, with a type of its own.</dd>
<dt><span class="status failure inferred">404<span class="note"> inferred</span></span></dt><dd>We inferred it; the vendor does not document it.</dd>
<dt>Retried</dt><dd>Whether the client retries a call by itself after a failure that may have had an effect.</dd>
<dt>Size</dt><dd>What a page with this one call loads, minified and gzipped; below it, what the operation adds to a page that already has the client.</dd>
<dt>Types</dt><dd>Types that TypeScript 7 instantiates for one valid call. “–” means that no sample of the call fits its types, such as for a call that sends a file.</dd>
</dl>
</footer>`,
  });
}

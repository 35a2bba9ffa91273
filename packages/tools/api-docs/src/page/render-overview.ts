import type { DocsData } from "../data/docs-data.ts";
import { html } from "./html.ts";
import { renderBar } from "./render-bar.ts";
import { renderCard } from "./render-card.ts";
import { renderDocument } from "./render-document.ts";
import { renderLegend } from "./render-legend.ts";
import { renderVendor } from "./render-vendor.ts";

/** The first page: all vendors with their operations, metadata and figures. */
export function renderOverview({ facade, vendors, scorer }: DocsData): string {
  const operations = vendors.flatMap((vendor) => vendor.operations);
  const statuses = operations.flatMap((operation) => operation.statuses);
  const totals = [
    [vendors.length, "vendors"],
    [operations.length, "operations"],
    [statuses.length, "documented statuses"],
    [statuses.filter(({ inferred }) => inferred).length, "of them inferred"],
  ] as const;
  const links = [
    ...vendors.map(
      ({ slug, name, operations: { length } }) =>
        html`<a href="#${slug}">${name} <span class="count">${length}</span></a>`,
    ),
    html`<a href="#legend">How to read it</a>`,
  ];
  return renderDocument({
    title: "Product API clients",
    root: "./",
    styles: ["bar.css", "docs.css", "cards.css", "table.css"],
    scripts: ["overview.js"],
    body: html`${renderBar(
      html`<a class="home" href="#top">Product API clients</a>`,
      "Vendors",
      links,
      html`<form class="filter" role="search"><label class="visually-hidden" for="filter">Show only operations with</label><input id="filter" type="search" autocomplete="off" placeholder="Filter: upsert, 409, /skus …"><output id="shown" for="filter"></output></form>`,
    )}
<header class="top" id="top">
<h1>Product API clients</h1>
<p>${facade.name} ${facade.version} and the packages behind it, each generated from its vendor’s own document.</p>
<ul class="totals">${totals.map(([count, what]) => html`<li><strong>${count}</strong> ${what}</li>`)}</ul>
<ul class="cards">
${vendors.map(renderCard)}
</ul>
${renderLegend(scorer)}
</header>
<main>
${vendors.map(renderVendor)}
</main>
<footer class="end"><p>For agents: <a href="llms.txt">llms.txt</a></p></footer>`,
  });
}

import type { DocsVendor } from "../data/docs-data.ts";
import { type Html, html } from "./html.ts";

/** The bar that stays in sight: where one is, and where else one can go. */
export function renderBar(home: Html, label: string, links: readonly Html[], end?: Html): Html {
  return html`<div class="bar"><div class="inner">${home}
<nav aria-label="${label}"><ul>${links.map((link) => html`<li>${link}</li>`)}</ul></nav>${end}</div></div>`;
}

/** The bar of a reference: back to all vendors, and to the reference of each other. */
export function renderReferenceBar(
  shown: DocsVendor,
  vendors: readonly Pick<DocsVendor, "slug" | "name">[],
): Html {
  return renderBar(
    html`<a class="home" href="../index.html#${shown.slug}">← All vendors</a>`,
    "References",
    vendors.map(({ slug, name }) =>
      slug === shown.slug
        ? html`<a href="${slug}.html" aria-current="page">${name}</a>`
        : html`<a href="${slug}.html">${name}</a>`,
    ),
    html`<code class="package">${shown.package.name} ${shown.package.version}</code>`,
  );
}

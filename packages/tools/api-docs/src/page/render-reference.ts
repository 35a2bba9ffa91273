import type { DocsVendor } from "../data/docs-data.ts";
import { annotateContract } from "./annotate-contract.ts";
import { type Html, html } from "./html.ts";
import { renderReferenceBar } from "./render-bar.ts";
import { renderDocument } from "./render-document.ts";

/**
 * The page of a vendor: Scalar's API reference of the contract, which is embedded in the page.
 * @param vendors all of them, to go to the others' pages
 */
export function renderReference(
  vendor: DocsVendor,
  contract: string,
  vendors: readonly Pick<DocsVendor, "slug" | "name">[],
): string {
  return renderDocument({
    title: `${vendor.name}: API reference`,
    root: "../",
    styles: ["bar.css", "reference.css"],
    scripts: ["scalar.js", "reference.js"],
    body: html`${renderReferenceBar(vendor, vendors)}
<main id="reference"></main>
${embedJson("contract", annotateContract(contract, vendor))}`,
  });
}

/** JSON as data in a page. In a script element only a `<` could end the data (HTML section 4.12.1.3). */
function embedJson(id: string, json: string): Html {
  const data: Html = { markup: json.replaceAll("<", "\\u003c") };
  return html`<script type="application/json" id="${id}">${data}</script>`;
}

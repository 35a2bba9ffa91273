import type { DocsVendor } from "../data/docs-data.ts";
import { type Html, html } from "./html.ts";
import { renderDocument } from "./render-document.ts";

/** The page of a vendor: Scalar's API reference of the contract, which is embedded in the page. */
export function renderReference(vendor: DocsVendor, contract: string): string {
  return renderDocument({
    title: `${vendor.name}: API reference`,
    root: "../",
    style: "reference.css",
    scripts: ["scalar.js", "reference.js"],
    body: html`<nav class="back"><a href="../index.html">← All vendors</a></nav>
<main id="reference"></main>
${embedJson("contract", contract)}`,
  });
}

/** JSON as data in a page. In a script element only a `<` could end the data (HTML section 4.12.1.3). */
function embedJson(id: string, json: string): Html {
  const data: Html = { markup: json.replaceAll("<", "\\u003c") };
  return html`<script type="application/json" id="${id}">${data}</script>`;
}

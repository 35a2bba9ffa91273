import { type Html, html } from "./html.ts";

/** How to read the tables, above them. */
export function renderLegend(scorer: string): Html {
  return html`<section class="legend" id="legend" aria-labelledby="legend-name">
<h2 id="legend-name">How to read it</h2>
<dl>
<div><dt><span class="status success">200</span> <span class="status failure">404</span></dt><dd>A documented status, with a type of its own.</dd></div>
<div><dt><span class="status failure inferred">404<span class="note"> inferred</span></span></dt><dd>We inferred it; the vendor does not document it.</dd></div>
<div><dt>Retried</dt><dd>Whether the client sends a call again by itself after a failure that may have had an effect.</dd></div>
<div><dt>Bundle</dt><dd>Code of a page that makes this one call, minified and gzipped, and how much of it is the call’s own.</dd></div>
<div><dt>Compiler’s work</dt><dd>Types that TypeScript 7 instantiates to check one valid call. “–”: no sample of the call fits its types, such as one that sends a file.</dd></div>
<div><dt>Document</dt><dd>How well the API document tells people and agents what to send, as ${scorer} scores it, with our corrections applied.</dd></div>
</dl>
</section>`;
}

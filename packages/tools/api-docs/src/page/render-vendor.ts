import type { DocsOperation, DocsStatus, DocsVendor } from "../data/docs-data.ts";
import { codeSpans, type Html, html } from "./html.ts";
import { renderHistory } from "./render-history.ts";

/** A vendor's part of the overview. */
export function renderVendor(vendor: DocsVendor): Html {
  const { slug, name, package: published, apiVersion, server, operations, open, grade } = vendor;
  return html`<section class="vendor" id="${slug}" aria-labelledby="${slug}-name">
<header>
<h2 id="${slug}-name">${name}</h2>
<p class="metadata"><span><code>${published.name}</code> ${published.version}</span> <span>API version ${apiVersion}</span> <span><code>${server}</code></span></p>
<p class="metadata"><span>Document: ${Math.round(grade.score)} of 100${grade.weaknesses.length === 0 ? undefined : html` (${grade.weaknesses.join(", ")})`}</span> <a href="reference/${slug}.html">API reference</a></p>
</header>
<table>
<caption class="visually-hidden">Operations of ${name}</caption>
<thead><tr><th scope="col">Operation</th><th scope="col">Statuses</th><th scope="col">Retried</th><th scope="col">Inferred</th><th scope="col">Bundle, gzipped</th><th scope="col">Compiler’s work</th></tr></thead>
<tbody>
${operations.map(renderOperation)}
</tbody>
</table>
<details><summary>Change history</summary>${renderHistory(published, vendor.releases)}</details>
<details><summary>What the vendor leaves open (${open.length})</summary>${
    open.length === 0
      ? html`<p>Nothing that we know of.</p>`
      : html`<ul>${open.map((point) => html`<li>${codeSpans(point)}</li>`)}</ul>`
  }</details>
</section>
`;
}

function renderOperation(operation: DocsOperation): Html {
  const { name, method, path, summary, deprecated, statuses, repeated, bundle, types } = operation;
  return html`<tr>
<th scope="row"><code class="name">${name}</code>${deprecated ? html` <span class="deprecated">deprecated</span>` : undefined}<span class="call"><span class="method">${method}</span> ${breakable(path)}</span><span class="summary">${summary}</span></th>
<td data-label="Statuses">${statuses.map(renderStatus)}</td>
<td data-label="Retried"><span>${codeSpans(repeated)}</span></td>
<td data-label="Inferred">${renderInferred(operation.inferred)}</td>
<td data-label="Bundle" class="figure"><span>${kilobytes(bundle.total)}<span class="sub">${bundle.added} B its own</span></span></td>
<td data-label="Types" class="figure"><span>${types === undefined ? html`<span class="none">–</span>` : `${types} types`}</span></td>
</tr>
`;
}

function renderStatus({ status, inferred }: DocsStatus): Html {
  const kind = /^[123]/.test(status) ? "success" : "failure";
  return inferred
    ? html`<span class="status ${kind} inferred">${status}<span class="note"> inferred</span></span> `
    : html`<span class="status ${kind}">${status}</span> `;
}

/** How many parts are shown without expanding. */
const SHOWN_PARTS = 2;

/** Inferred statuses are marked; other inferred parts are listed. */
function renderInferred(inferred: readonly string[]): Html {
  const parts = inferred.filter((part) => !part.startsWith("status "));
  if (parts.length === 0) return html`<span class="none">–</span>`;
  const list = parts.map((part) => html`<li>${breakable(part)}</li>`);
  if (parts.length <= SHOWN_PARTS) return html`<ul class="parts">${list}</ul>`;
  return html`<details><summary>${parts.length} parts</summary><ul class="parts">${list}</ul></details>`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** Allows a line break before each slash and dot of a long path or name. */
function breakable(text: string): Html {
  return html`${text.split(/(?=[/.])/).map((part, index) => (index === 0 ? part : html`<wbr>${part}`))}`;
}

import type { DocsRelease, PublishedPackage } from "../data/docs-data.ts";
import { type Html, html } from "./html.ts";

/** The released versions of a package, newest first, each with what changed. */
export function renderHistory(
  { version }: PublishedPackage,
  releases: readonly DocsRelease[],
): Html {
  if (releases.length === 0) return html`<p>${version} is the first version.</p>`;
  return html`${releases.map(renderRelease)}`;
}

function renderRelease({ version, changes }: DocsRelease): Html {
  const items = changes.map(
    ({ level, operation, summary }) =>
      html`<li><span class="level ${level}">${level}</span> ${operation === null ? undefined : html`<code>${operation}</code> `}${summary}</li>`,
  );
  return html`<h3>${version}</h3>
${items.length === 0 ? html`<p>No change of the API.</p>` : html`<ul class="changes">${items}</ul>`}`;
}

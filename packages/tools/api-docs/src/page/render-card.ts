import type { DocsVendor } from "../data/docs-data.ts";
import { type Html, html } from "./html.ts";

/** A vendor at a glance: its package, the grade of its document, and how much of it is inferred. */
export function renderCard(vendor: DocsVendor): Html {
  const { slug, name, package: published, grade, operations } = vendor;
  const statuses = operations.flatMap((operation) => operation.statuses);
  const inferred = statuses.filter((status) => status.inferred).length;
  const touched = operations.filter((operation) => operation.inferred.length > 0).length;
  return html`<li class="card">
<h2><a href="#${slug}">${name}</a></h2>
<p class="package"><code>${published.name}</code> ${published.version}</p>
<dl>
<div><dt>Document</dt><dd><strong>${Math.round(grade.score)}</strong><span class="of"> of 100</span>${renderMeter(grade.score, 100, level(grade.score))}<span class="sub">${grade.weaknesses[0] ?? "nothing stands out"}</span></dd></div>
<div><dt>Inferred statuses</dt><dd><strong>${inferred}</strong><span class="of"> of ${statuses.length}</span>${renderMeter(inferred, statuses.length, "inferred")}<span class="sub">and parts of ${touched} of ${operations.length} operations</span></dd></div>
</dl>
<p class="links"><a href="reference/${slug}.html">Reference<span class="visually-hidden"> of ${name}</span></a> <a href="contracts/${slug}.json">OpenAPI<span class="visually-hidden"> of ${name}</span></a> <a href="skills/${slug}.md">SKILL.md<span class="visually-hidden"> of ${name}</span></a></p>
</li>`;
}

/** A bar as long as the share; for eyes alone, since its figures stand beside it. */
function renderMeter(share: number, whole: number, kind: string): Html {
  const width = whole === 0 ? 0 : Math.round((100 * share) / whole);
  return html`<span class="meter ${kind}" aria-hidden="true"><span style="width:${width}%"></span></span>`;
}

/** Thresholds of our own: the scorer gives figures alone. */
function level(score: number): string {
  if (score >= 75) return "good";
  return score >= 60 ? "fair" : "poor";
}

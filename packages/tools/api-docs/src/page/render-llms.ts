import type { DocsData, DocsVendor } from "../data/docs-data.ts";

/**
 * `llms.txt` (llmstxt.org): what an agent that was pointed at the docs should read, and where. It has no
 * text of the vendors' documents, only names that we give.
 */
export function renderLlms({ facade, vendors }: DocsData): string {
  return `# Product API clients

> Typed fetch clients for ${vendors.length} vendors' product APIs, generated from the vendors' own OpenAPI documents. One package per vendor, one function per operation; ${facade.name} re-exports all of them.

To write calls of a vendor, read its skill: credentials, calls, types, errors and pitfalls in at most 1,500 tokens. It is in the package too, so that it fits the installed version.

## Skills

${vendors.map(({ slug, package: { name, version } }) => `- [${name}](skills/${slug}.md): version ${version}`).join("\n")}

## Contracts

${vendors.map(contractLine).join("\n")}

## Optional

- [Overview](index.html): every operation with its statuses, sizes, and what is inferred
${vendors.map(({ slug, package: { name } }) => `- [Reference of ${name}](reference/${slug}.html): for people, needs JavaScript`).join("\n")}
`;
}

function contractLine({ slug, package: { name }, operations }: DocsVendor): string {
  const calls = operations.map((operation) => operation.name).join(", ");
  return `- [OpenAPI document of ${name}](contracts/${slug}.json): ${calls}`;
}

import { RUNTIME_VALUES } from "../../runtime-values.ts";
import { inlineText } from "../text/markdown-text.ts";
import type { FacadeMember } from "./facade-member.ts";

/** The README of the facade: what it re-exports, and which way of importing to choose. */
export function emitFacadeReadme(members: readonly FacadeMember[]): string {
  const rows = members.map(({ names, name, operations }) => {
    const link = `[${names.packageName}](../${names.slug}/README.md)`;
    return `| ${inlineText(name)} | \`${names.namespace}\` | \`@org/products/${names.slug}\` | ${link} | ${operations} |`;
  });
  const [first] = members;
  return `# @org/products

One import for the product APIs of ${members.map(({ name }) => inlineText(name)).join(", ")}. Each vendor is a namespace and a subpath that re-export the vendor's package.

\`\`\`sh
npm install @org/products
\`\`\`

| vendor | namespace | subpath | package | operations |
| --- | --- | --- | --- | --- |
${rows.join("\n")}

${first ? example(first) : "There is no vendor yet."}
In a browser bundle, import from the subpath: a bundler drops unused vendors, but keeps the whole namespace of a used one.

\`@org/products/<vendor>/openapi-fetch\` is openapi-fetch's client for the vendor: calls by path, with its types and its middleware. \`@org/products/<vendor>/query\` has options for TanStack Query of each operation.

For tests, \`@org/products/<vendor>/testing\` responds to calls without a server: each vendor's README shows how. It needs [MSW](https://mswjs.io), and nothing else does.

The runtime's values, and the types beside them, are exported once, for all vendors: ${RUNTIME_VALUES.map((name) => `\`${name}\``).join(", ")}.

This file is generated: see CONTRIBUTING.md in the repository.
`;
}

function example({ names }: FacadeMember): string {
  const create = `create${names.pascal}Client`;
  return `\`\`\`ts
import { ${names.namespace}, isApiError } from "@org/products";
import { ${create} } from "@org/products/${names.slug}";

// The same function, by namespace and by subpath:
console.log(${names.namespace}.${create} === ${create});

export function statusOf(error: unknown): number | undefined {
  return isApiError(error) ? error.status : undefined;
}
\`\`\`
`;
}

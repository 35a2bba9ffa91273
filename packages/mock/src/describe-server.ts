import { printable } from "./printable.ts";

/** What is printed when a vendor's mock server is up; the second line can be pasted into a client's options. */
export function describeServer(slug: string, version: string, baseUrl: string): string {
  const pascal = slug.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const lines = [
    `${slug} ${version} at ${baseUrl}`,
    `  baseUrl: ${JSON.stringify(baseUrl)}, // in the options of create${pascal}Client`,
  ];
  return lines.map(printable).join("\n");
}

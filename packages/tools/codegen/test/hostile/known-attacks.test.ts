import { expect, it } from "vitest";
import { carrierDocument, type Node } from "./carrier-document.ts";
import { findForeignSyntax } from "./check-source.ts";
import { generateDocument } from "./generate-document.ts";
import { FIELDS } from "./hostile-fields.ts";
import { importInChild } from "./import-in-child.ts";
import { PWNED } from "./payloads.ts";

const CODE = `globalThis.${PWNED}=1`;

/** The advisory or issue with the sink it names, the field that was not escaped, and what was in it. */
type Attack = readonly [name: string, field: string, payload: string];

/** Texts that made other generators emit code. */
const ATTACKS: readonly Attack[] = [
  ["orval CVE-2026-22785: summary in a template", "operation.summary", `\`;${CODE};\``],
  [
    "orval CVE-2026-23947: descriptions of enum values",
    "property.x-enum-descriptions",
    `*/};${CODE};const x={/*`,
  ],
  ["orval CVE-2026-25141: comments escaped once only", "schema.description", `*\\/ ${CODE} /*`],
  [
    "orval CVE-2026-71868: server URL in a template",
    "server.url",
    `https://vendor.example/\${${CODE}}`,
  ],
  ["orval CVE-2026-71869: path segment in a template", "path.segment", `\${${CODE}}`],
  ["orval CVE-2026-72716: default and object key", "property.name", `a": (${CODE}), "b`],
  ["swagger-typescript-api GHSA-hqj5-cw9f-rx67: first server URL", "server.url", `";${CODE};//`],
  [
    "swagger-typescript-api GHSA-5f94-x226-ccpm: enum value",
    "property.enum",
    `"};${CODE};export enum X { A = "`,
  ],
  ["swagger-typescript-api GHSA-w284-33mx-6g9v: path", "path.segment", `\`,method:(${CODE}),x:\``],
  [
    "swagger-typescript-api pull 1368: end of a comment in a description",
    "operation.description",
    `*/${CODE}/*`,
  ],
  ["openapi-typescript-codegen 2809: URL", "path.segment", `',x:(${CODE}),y:'`],
  ["openapi-typescript-codegen 2809: property", "property.name", `'+(${CODE})+'`],
  [
    "openapi-typescript-codegen 2809: media type",
    "requestBody.mediaType",
    `application/x';${CODE};'`,
  ],
  ["openapi-typescript-codegen 2809: header", "header.name", `X-A',x:(${CODE}),'y`],
  [
    "openapi-typescript-codegen 2809: server",
    "server.url",
    `https://vendor.example',x:(${CODE}),y:'`,
  ],
  ["openapi-typescript-codegen 2809: version", "info.version", `1',x:(${CODE}),y:'`],
  [
    "openapi-typescript 7.13.0 with `enum`: descriptions of enum values",
    "property.x-enum-descriptions",
    `a */ = (${CODE}) as any, /*`,
  ],
];

it.each(ATTACKS)("%s stays text", async (_name, field, payload) => {
  const document: Node = carrierDocument("3.1");
  FIELDS[field]?.(document, payload);
  const { files, refusal } = await generateDocument(JSON.stringify(document), "openapi.json");
  expect(files.size > 0 || refusal.length > 0).toBe(true);
  const generated = [...files].filter(([path]) => path.includes("/src/"));
  expect(generated.flatMap(([path, text]) => findForeignSyntax(path, text))).toEqual([]);
});

it("none of them runs on import", async () => {
  const packages = new Map<string, ReadonlyMap<string, string>>();
  for (const [index, [, field, payload]] of ATTACKS.entries()) {
    const document: Node = carrierDocument("3.0");
    FIELDS[field]?.(document, payload);
    const { files } = await generateDocument(JSON.stringify(document), "openapi.json");
    if (files.size > 0) packages.set(`attack${index}`, files);
  }
  const report = await importInChild(packages);
  expect(report).toEqual({ imported: [...packages.keys()], failed: [], pwned: false });
  expect(packages.size).toBeGreaterThanOrEqual(13);
});

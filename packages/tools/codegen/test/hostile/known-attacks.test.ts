import { expect, it } from "vitest";
import { carrierDocument, type Node } from "./carrier-document.ts";
import { findForeignSyntax } from "./check-source.ts";
import { generateDocument } from "./generate-document.ts";
import { FIELDS } from "./hostile-fields.ts";
import { importInChild } from "./import-in-child.ts";
import { PWNED } from "./payloads.ts";

const CODE = `globalThis.${PWNED}=1`;

interface Attack {
  /** The advisory or issue, and the sink it names. */
  readonly name: string;
  readonly field: string;
  readonly payload: string;
}

/** Texts that made other generators emit code, each in the field that was not escaped. */
const ATTACKS: readonly Attack[] = [
  {
    name: "orval CVE-2026-22785: summary in a template",
    field: "operation.summary",
    payload: `\`;${CODE};\``,
  },
  {
    name: "orval CVE-2026-23947: descriptions of enum values",
    field: "property.x-enum-descriptions",
    payload: `*/};${CODE};const x={/*`,
  },
  {
    name: "orval CVE-2026-25141: comments escaped once only",
    field: "schema.description",
    payload: `*\\/ ${CODE} /*`,
  },
  {
    name: "orval CVE-2026-71868: server URL in a template",
    field: "server.url",
    payload: `https://vendor.example/\${${CODE}}`,
  },
  {
    name: "orval CVE-2026-71869: path segment in a template",
    field: "path.segment",
    payload: `\${${CODE}}`,
  },
  {
    name: "orval CVE-2026-72716: default and object key",
    field: "property.name",
    payload: `a": (${CODE}), "b`,
  },
  {
    name: "swagger-typescript-api GHSA-hqj5-cw9f-rx67: first server URL",
    field: "server.url",
    payload: `";${CODE};//`,
  },
  {
    name: "swagger-typescript-api GHSA-5f94-x226-ccpm: enum value",
    field: "property.enum",
    payload: `"};${CODE};export enum X { A = "`,
  },
  {
    name: "swagger-typescript-api GHSA-w284-33mx-6g9v: path",
    field: "path.segment",
    payload: `\`,method:(${CODE}),x:\``,
  },
  {
    name: "swagger-typescript-api pull 1368: end of a comment in a description",
    field: "operation.description",
    payload: `*/${CODE}/*`,
  },
  {
    name: "openapi-typescript-codegen 2809: URL",
    field: "path.segment",
    payload: `',x:(${CODE}),y:'`,
  },
  {
    name: "openapi-typescript-codegen 2809: property",
    field: "property.name",
    payload: `'+(${CODE})+'`,
  },
  {
    name: "openapi-typescript-codegen 2809: media type",
    field: "requestBody.mediaType",
    payload: `application/x';${CODE};'`,
  },
  {
    name: "openapi-typescript-codegen 2809: header",
    field: "header.name",
    payload: `X-A',x:(${CODE}),'y`,
  },
  {
    name: "openapi-typescript-codegen 2809: server",
    field: "server.url",
    payload: `https://vendor.example',x:(${CODE}),y:'`,
  },
  {
    name: "openapi-typescript-codegen 2809: version",
    field: "info.version",
    payload: `1',x:(${CODE}),y:'`,
  },
  {
    name: "openapi-typescript 7.13.0 with `enum`: descriptions of enum values",
    field: "property.x-enum-descriptions",
    payload: `a */ = (${CODE}) as any, /*`,
  },
];

it("counts the known attacks", () => {
  expect(ATTACKS).toHaveLength(17);
});

it.each(ATTACKS)("$name stays text", async ({ field, payload }) => {
  const document: Node = carrierDocument("3.1");
  FIELDS[field]?.(document, payload);
  const { files, refusal } = await generateDocument(JSON.stringify(document), "openapi.json");
  expect(files.size > 0 || refusal.length > 0).toBe(true);
  const generated = [...files].filter(([path]) => path.includes("/src/"));
  expect(generated.flatMap(([path, text]) => findForeignSyntax(path, text))).toEqual([]);
});

it("none of them runs on import", async () => {
  const packages = new Map<string, ReadonlyMap<string, string>>();
  for (const [index, { field, payload }] of ATTACKS.entries()) {
    const document: Node = carrierDocument("3.0");
    FIELDS[field]?.(document, payload);
    const { files } = await generateDocument(JSON.stringify(document), "openapi.json");
    if (files.size > 0) packages.set(`attack${index}`, files);
  }
  const report = await importInChild(packages);
  expect(report).toEqual({ imported: [...packages.keys()], failed: [], pwned: false });
  expect(packages.size).toBeGreaterThanOrEqual(13);
});

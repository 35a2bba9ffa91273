import { beforeAll, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { carrierDocument } from "./carrier-document.ts";
import { findForeignSyntax, findUnseenCharacters } from "./check-source.ts";
import { generateDocument, type Outcome } from "./generate-document.ts";
import { FIELDS } from "./hostile-fields.ts";
import { importInChild } from "./import-in-child.ts";
import { PAYLOADS } from "./payloads.ts";

/** A document that carries hostile text in one field. */
export interface Case {
  readonly name: string;
  readonly version: "3.0" | "3.1";
  readonly format: "json" | "yaml";
  readonly text: string;
}

const FORMS = [
  ["3.0", "json"],
  ["3.1", "yaml"],
  ["3.0", "yaml"],
  ["3.1", "json"],
] as const;

/** Every payload in every field; version and format alternate, so that each field gets all four combinations. */
export function everyCase(): Case[] {
  let turn = 0;
  return Object.entries(FIELDS).flatMap(([field, put]) =>
    Object.entries(PAYLOADS).map(([payload, text]): Case => {
      const [version, format] = FORMS[turn++ % FORMS.length] ?? FORMS[0];
      const document = carrierDocument(version);
      put(document, text);
      return {
        name: `${field} ${payload} (${version}, ${format})`,
        version,
        format,
        text: format === "json" ? JSON.stringify(document) : stringify(document),
      };
    }),
  );
}

/** Tests that each case is refused with a code, or inert. */
export function describeFields(cases: readonly Case[]): void {
  describe("hostile text in any field", () => {
    const outcomes = new Map<string, Outcome>();

    beforeAll(async () => {
      for (const { name, text, format } of cases) {
        outcomes.set(name, await generateDocument(text, `openapi.${format}`));
      }
    });

    const emitted = () => [...outcomes].filter(([, { files }]) => files.size > 0);
    /** The files of all cases, each text once: most cases differ in one file. */
    function distinctFiles(ending: string) {
      const seen = new Map<string, { name: string; path: string; text: string }>();
      for (const [name, { files }] of emitted()) {
        for (const [path, text] of files)
          if (path.endsWith(ending)) seen.set(text, { name, path, text });
      }
      return [...seen.values()];
    }

    it("is tried in enough documents, in both versions and both formats", () => {
      expect(Object.keys(FIELDS).length).toBeGreaterThanOrEqual(45);
      expect(cases.length).toBeGreaterThanOrEqual(150);
      expect(new Set(cases.map(({ version, format }) => version + format)).size).toBe(4);
      expect(emitted().length / cases.length).toBeGreaterThan(0.75);
    });

    it("is only refused with a code", () => {
      const silent = [...outcomes].filter(
        ([, { files, refusal }]) => files.size > 0 === refusal.length > 0,
      );
      expect(silent.map(([name]) => name)).toEqual([]);
    });

    it("leaves only declarations and data in emitted source", () => {
      const findings = distinctFiles(".ts").flatMap(({ name, path, text }) =>
        path.includes("/test/")
          ? []
          : findForeignSyntax(path, text).map((finding) => `${name}: ${finding}`),
      );
      expect(findings).toEqual([]);
    });

    it("leaves no invisible character in any file", () => {
      const findings = distinctFiles("").flatMap(({ name, path, text }) =>
        path.startsWith("packages/")
          ? findUnseenCharacters(path, text).map((finding) => `${name}: ${finding}`)
          : [],
      );
      expect(findings).toEqual([]);
    });

    it("does not run when the package is imported", async () => {
      const packages = new Map(emitted().map(([, { files }], index) => [`case${index}`, files]));
      const report = await importInChild(packages);
      expect(report.failed).toEqual([]);
      expect(report.imported).toHaveLength(packages.size);
      expect(report.pwned).toBe(false);
    });
  });
}

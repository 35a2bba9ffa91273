import { foreignNodes, HOSTILE_TEXT } from "@org/text/test-support";
import { beforeAll, describe, expect, it } from "vitest";
import { emitFacadeReadme } from "../../src/emit/facade/facade-readme.ts";
import { emitReadme } from "../../src/emit/package/readme.ts";
import { createTypeWriter } from "../../src/emit/schemas/type-writer.ts";
import { emitSkill } from "../../src/emit/skill/skill.ts";
import { vendorNames } from "../../src/vendor-names.ts";
import { modelOf } from "../support/index.ts";
import { carrierDocument, type Node } from "./carrier-document.ts";
import { generateDocument } from "./generate-document.ts";
import { FIELDS } from "./hostile-fields.ts";

/** Some of everything, in one text: most fields take any. */
const COMBINED = Object.values(HOSTILE_TEXT).join(" ");

/** Short enough for names, and without what paths and media types refuse. */
const SHORT = "a`![x](//evil.example)<b>@octocat`|\\|*c*_d_";

async function readmesOf(field: string, text: string): Promise<readonly [string, string][]> {
  const document: Node = carrierDocument("3.1");
  FIELDS[field]?.(document, text);
  const { files } = await generateDocument(JSON.stringify(document), "openapi.json");
  return [...files].filter(([path]) => path.endsWith(".md"));
}

describe("a vendor's text in any field of the document", () => {
  const harmless = new Map<string, string>();
  beforeAll(async () => {
    for (const [path, text] of await readmesOf("info.version", "1")) harmless.set(path, text);
  });

  it("adds nothing to a README but text and code", async () => {
    const found: string[] = [];
    let written = 0;
    for (const field of Object.keys(FIELDS)) {
      for (const text of [COMBINED, SHORT]) {
        for (const [path, readme] of await readmesOf(field, text)) {
          written += 1;
          const plain = await readmesOf(field, "tee");
          const known = [harmless.get(path), plain.find(([other]) => other === path)?.[1]];
          const foreign = foreignNodes(readme, known.join("\n\n"));
          found.push(...foreign.map((node) => `${field}: ${path}: ${node}`));
        }
      }
    }
    expect(found).toEqual([]);
    expect(written).toBeGreaterThan(200);
  });
});

describe("a vendor's configuration", () => {
  const model = (text: string, name: string) => {
    const operation = { operationId: "a", responses: { 200: { description: "" } } };
    return modelOf({ paths: { "/a": { get: operation } } }, { name, open: [text, "b"] });
  };
  const readme = (text: string, name: string) => {
    const notes = [{ target: text, reason: text, provenance: "inferred" as const, source: "" }];
    return emitReadme({ ...model(text, name), notes });
  };
  const skill = (text: string, name: string) => {
    const own = model(text, name);
    return emitSkill(own, createTypeWriter(own)).replace(/^---\n[\s\S]*?\n---\n/, "");
  };
  const facade = (name: string) =>
    emitFacadeReadme([{ names: vendorNames("acme"), name, operations: 1 }]);

  it.each(Object.entries(HOSTILE_TEXT))("that %s adds nothing to a README", (_, text) => {
    expect(foreignNodes(readme(text, "Acme"), readme("`a` b", "Acme"))).toEqual([]);
    expect(foreignNodes(skill(text, "Acme"), skill("`a` b", "Acme"))).toEqual([]);
  });

  it("names the vendor as text", () => {
    for (const name of ["www.evil.example", "1. Acme", "A www.evil.example B"]) {
      expect(foreignNodes(readme("`a`", name), readme("`a`", "Acme"))).toEqual([]);
      expect(foreignNodes(facade(name), facade("Acme"))).toEqual([]);
    }
  });
});

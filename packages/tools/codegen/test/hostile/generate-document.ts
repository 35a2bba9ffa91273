import { readFileSync } from "node:fs";
import { type Diagnostic, hasErrors } from "../../src/diagnostics.ts";
import type { FileTree } from "../../src/model.ts";
import { onboardDocument } from "../../src/onboard/onboard-document.ts";
import { generate } from "../../src/pipeline.ts";

/** The generator's two entry points, so that a mutant can replace it. */
export interface Generator {
  readonly onboardDocument: typeof onboardDocument;
  readonly generate: typeof generate;
}

const configSchema = JSON.parse(
  readFileSync(new URL("../../../../../specs/vendor.schema.json", import.meta.url), "utf8"),
);

/** The result for a document: the files of its package and of the facade, or the reasons for refusal. */
export interface Outcome {
  /** Path from the workspace root to text; empty if the document was refused. */
  readonly files: FileTree;
  /** Codes of the errors, each once. */
  readonly refusal: readonly string[];
}

/** Processes a document as `new-vendor` and `generate` do, in memory. */
export async function generateDocument(
  text: string,
  file: string,
  generator: Generator = { onboardDocument, generate },
): Promise<Outcome> {
  const slug = "hostile";
  const onboarded = generator.onboardDocument({
    slug,
    text,
    file,
    url: "https://vendor.example/openapi",
  });
  if (onboarded.files.size === 0)
    return { files: new Map(), refusal: codesOf(onboarded.diagnostics) };
  const { machine, scaffold, diagnostics } = await generator.generate({
    vendors: [slug],
    specs: onboarded.files,
    manifests: new Map(),
    otherPackages: new Set(),
    configSchema,
    license: "MIT",
  });
  if (hasErrors(diagnostics)) return { files: new Map(), refusal: codesOf(diagnostics) };
  return { files: new Map([...scaffold, ...machine]), refusal: [] };
}

function codesOf(diagnostics: readonly Diagnostic[]): string[] {
  return [...new Set(diagnostics.map(({ code }) => code))];
}

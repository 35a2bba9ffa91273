import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { carrierDocument } from "../carrier-document.ts";
import { findForeignSyntax, findUnseenCharacters } from "../check-source.ts";
import { type Generator, generateDocument } from "../generate-document.ts";
import { FIELDS } from "../hostile-fields.ts";
import { PAYLOADS } from "../payloads.ts";
import { ESCAPE_MUTANTS, type EscapeMutant } from "./escape-mutants.ts";

const PACKAGE = fileURLToPath(new URL("../../../", import.meta.url));

let folder: string;
beforeAll(async () => {
  // Next to `src`, so that a mutant finds its dependencies.
  folder = await mkdtemp(join(PACKAGE, ".mutants-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function mutate({ file, find, replace }: EscapeMutant, index: number): Promise<Generator> {
  const source = join(folder, String(index));
  await cp(join(PACKAGE, "src"), source, { recursive: true });
  const text = await readFile(join(source, file), "utf8");
  expect(text.split(find), `"${find}" stands once in ${file}`).toHaveLength(2);
  await writeFile(
    join(source, file),
    text.replace(find, () => replace),
  );
  const [onboarding, pipeline] = await Promise.all([
    import(join(source, "onboard/onboard-document.ts")),
    import(join(source, "pipeline.ts")),
  ]);
  return { onboardDocument: onboarding.onboardDocument, generate: pipeline.generate };
}

/** What the hostile suite would find in the output of the given generator. */
async function complaints({ field, payload }: EscapeMutant, generator?: Generator) {
  const document = carrierDocument("3.1");
  FIELDS[field]?.(document, PAYLOADS[payload] ?? "");
  const { files } = await generateDocument(JSON.stringify(document), "openapi.json", generator);
  return [...files].flatMap(([path, text]) => [
    ...(/\/src\/.*\.ts$/.test(path) ? findForeignSyntax(path, text) : []),
    ...(path.startsWith("packages/") ? findUnseenCharacters(path, text) : []),
  ]);
}

it.each(ESCAPE_MUTANTS.map((mutant, index) => ({ ...mutant, index })))(
  "$name: the suite notices",
  async ({ index, ...mutant }) => {
    expect(PAYLOADS).toHaveProperty([mutant.payload]);
    expect(FIELDS).toHaveProperty([mutant.field]);
    expect(await complaints(mutant)).toEqual([]);
    expect(await complaints(mutant, await mutate(mutant, index))).not.toEqual([]);
  },
);

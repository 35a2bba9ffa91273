import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { emitTypes } from "@org/codegen/contract";
import { beforeAll, describe, expect, it } from "vitest";
import type { CompilerMessage } from "../../src/consumer-program/compile-batches.ts";
import { type Compiler, typecheckProgram } from "../../src/io/typecheck-program.ts";
import { contractFor } from "../support/contract-for.ts";
import { shop } from "./contracts.ts";
import { MISTAKEN, PREAMBLE, SOUND } from "./snippets.ts";

const VERSIONS = { before: false, grown: true };

/** Both versions of a package in one program, each with all snippets written against it. */
async function program(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const [folder, isGrown] of Object.entries(VERSIONS)) {
    const types = emitTypes(await contractFor(shop(isGrown)));
    for (const [file, text] of types.files) files.set(`${folder}/${file}`, text);
    for (const [name, text] of Object.entries({ ...SOUND, ...MISTAKEN })) {
      files.set(fileOf(folder, name), PREAMBLE + text);
    }
  }
  return files;
}

const fileOf = (folder: string, name: string): string =>
  `${folder}/snippet-${name.replaceAll(/\W/g, "-")}.ts`;

/** A compiler that this package has installed beside TypeScript 7. */
function installed(name: string): Compiler {
  const path = fileURLToPath(new URL(`../../node_modules/${name}/bin/tsc`, import.meta.url));
  return { path, args: [] };
}

describe.each([
  ["TypeScript 5.9", installed("typescript-5")],
  ["TypeScript 6", installed("typescript-6")],
  ["TypeScript 7", undefined],
])("a vendor that grows breaks nobody: compiled by %s before and after,", (_, compiler) => {
  let messages: readonly CompilerMessage[] = [];
  beforeAll(async () => {
    messages = await typecheckProgram(await program(), tmpdir(), compiler);
  });
  const found = (folder: string, name: string) =>
    messages.filter(({ file }) => file === fileOf(folder, name)).map(({ text }) => text);

  it.each(Object.keys(SOUND))("who %s compiles", (name) => {
    expect({ before: found("before", name), grown: found("grown", name) }).toEqual({
      before: [],
      grown: [],
    });
  });

  it.each(Object.keys(MISTAKEN))("%s does not", (name) => {
    for (const folder of Object.keys(VERSIONS)) expect(found(folder, name)).toHaveLength(1);
  });

  it("nothing else has errors", () => {
    expect(messages.filter(({ file }) => !file.includes("/snippet-"))).toEqual([]);
  });
});

import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeBelow } from "@org/exec";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { findDocuments } from "../../src/io/files/find-documents.ts";
import { readDocument } from "../../src/io/files/read-document.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "parts-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
});

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) await writeBelow(folder, path, text);
}

const refer = (...references: readonly string[]) =>
  `openapi: 3.1.0\nx-all:\n${references.map((one) => `  - $ref: '${one}'\n`).join("")}`;

/** What is read from a path below the folder: its file and parts, or why it is not. */
async function read(path: string) {
  const { document, diagnostics } = await readDocument("acme", join(folder, path));
  if (!document) return diagnostics.map(({ message }) => message);
  return [document.file, ...document.parts.keys()];
}

describe("a document", () => {
  it("brings the files that it refers to, and those that they refer to, under their names", async () => {
    await write({
      "Root.yaml": refer("paths/a_{id}.yaml#/get", "b%20c.json"),
      "paths/a_{id}.yaml": "$ref: ../_shared.yml",
      "b c.json": '{"a":{"$ref":"Root.yaml#/info"}}',
      "_shared.yml": "type: string",
      "unused.yaml": "type: string",
      "notes.md": "",
    });
    expect(await read("Root.yaml")).toEqual([
      "Root.yaml",
      "_shared.yml",
      "b c.json",
      "paths/a_{id}.yaml",
    ]);
  });

  it("gets a safe name if it is one file", async () => {
    await write({ "My Api.YAML": refer("#/a", "https://a.example/b.yaml") });
    expect(await read("My Api.YAML")).toEqual(["my-api.yaml"]);
  });

  it("brings nothing from outside of its folder, through a link or from a URL", async () => {
    const outside = [
      "../secret.yaml",
      "..%2fsecret.yaml",
      "%2e%2e/secret.yaml",
      "up/secret.yaml",
      "link.yaml",
      "..\\secret.yaml",
      "/secret.yaml",
      "file:///secret.yaml",
      "https://a.example/secret.yaml",
      "missing.yaml",
    ];
    await write({ "secret.yaml": "a: b", "specs/api.yaml": refer(...outside) });
    await symlink(join(folder, "secret.yaml"), join(folder, "specs/link.yaml"));
    await symlink(folder, join(folder, "specs/up"), "junction");
    expect(await read("specs/api.yaml")).toEqual(["api.yaml"]);
  });

  it("is refused with a part that is not text", async () => {
    await write({ "api.yaml": refer("empty.yaml"), "empty.yaml": "" });
    expect(await read("api.yaml")).toEqual(["The file is empty."]);
  });
});

describe("a folder", () => {
  it("is the document that no other file refers to, with paths from the folder", async () => {
    await write({
      "api/root.json": '{"openapi":"3.1.0","a":{"$ref":"../common/a.yaml"}}',
      "common/a.yaml": "swagger: '2.0'",
      "common/deep/own.yaml": refer(),
      "other.json": "{}",
    });
    expect(await read(".")).toEqual(["api/root.json", "common/a.yaml"]);
  });

  it("is refused with several documents, or with none", async () => {
    await write({ "package.json": '{"name":"a"}' });
    expect(await read(".")).toEqual([
      "The folder has no document: no JSON or YAML file states a version of OpenAPI or Swagger.",
    ]);
    await write({ "a.yaml": refer(), "b.json": '{ "swagger": "2.0" }' });
    expect(await read(".")).toEqual([
      "The folder has several documents: pass one of a.yaml, b.json.",
    ]);
  });
});

it("counts a file that another one refers to as a document only if it states a version", async () => {
  await write({
    "a/root.yaml": refer("part.yaml", "../b.yaml"),
    "a/part.yaml": "type: string",
    "b.yaml": "openapi: 3.0.3",
    "c.json": "[]",
    "node_modules/d.json": "{}",
    ".e/f.json": "{}",
  });
  expect(await findDocuments(folder)).toEqual(["a/root.yaml", "b.yaml", "c.json"]);
});

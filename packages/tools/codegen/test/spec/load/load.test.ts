import { expect, it } from "vitest";
import { sha256 } from "../../../src/json/sha256.ts";
import { loadVendor } from "../../../src/spec/load/load.ts";
import { problemLines } from "../../support/problem-lines.ts";
import { vendorConfig } from "../../support/vendor-config.ts";

function load(sources: readonly string[], files: Readonly<Record<string, string>>) {
  const config = vendorConfig({
    sources: sources.map((file) => ({ file, url: "https://acme.example", extract: "whole" })),
  });
  const tree = new Map(Object.entries(files).map(([file, text]) => [`specs/acme/${file}`, text]));
  return loadVendor("acme", config, tree);
}

const filesOf = (documents: readonly { file: string }[]) => documents.map(({ file }) => file);
const transcription = (hash: string, page = "source/page.txt") =>
  `x-transcribed-from: { file: ${page}, sha256: ${hash} }\nopenapi: 3.1.0`;

it("reads sources in the order of vendor.yaml, overlays in the order of their names", () => {
  const loaded = load(["source/b.json", "source/prose.md", "source/a.yaml"], {
    "overlays/020-y.yaml": "y: 1",
    "overlays/010-z.json": '{"z": 1}',
    "overlays/notes.md": "no overlay: [",
    "source/a.yaml": "a: 1",
    "source/b.json": '{"b": 1}',
    "source/prose.md": "no document: [",
    "openapi.json": '{"old": true}',
  });
  expect(loaded.diagnostics).toEqual([]);
  expect(loaded.inputs).toEqual([
    { file: "specs/acme/source/b.json", value: { b: 1 } },
    { file: "specs/acme/source/a.yaml", value: { a: 1 } },
  ]);
  expect(filesOf(loaded.overlays)).toEqual([
    "specs/acme/overlays/010-z.json",
    "specs/acme/overlays/020-y.yaml",
  ]);
});

it("reads a transcription without its note of origin", () => {
  const loaded = load(["source/page.txt"], {
    "source/page.txt": "A page.",
    "transcribed.yaml": transcription(sha256("A page.")),
  });
  expect(loaded.diagnostics).toEqual([]);
  expect(loaded.inputs).toEqual([
    { file: "specs/acme/transcribed.yaml", value: { openapi: "3.1.0" } },
  ]);
});

it.each<{ name: string; sources: string[]; files: Record<string, string>; want: string[] }>([
  {
    name: "a file that is listed but does not exist",
    sources: ["source/a.yaml", "source/page.md"],
    files: { "source/a.yaml": "a: 1" },
    want: [
      "FILE_MISSING specs/acme/source/page.md: vendor.yaml lists the file, but it does not exist.",
    ],
  },
  {
    name: "a file that exists but is not listed",
    sources: ["source/a.yaml"],
    files: { "source/a.yaml": "a: 1", "source/deep/b.txt": "" },
    want: ["FILE_UNLISTED specs/acme/source/deep/b.txt: The file is not listed in vendor.yaml."],
  },
  {
    name: "prose without a transcription",
    sources: ["source/page.txt"],
    files: { "source/page.txt": "A page." },
    want: [
      "FILE_MISSING specs/acme/transcribed.yaml: The sources are prose only, and there is no transcription of them.",
    ],
  },
  {
    name: "a transcription of another page",
    sources: ["source/page.txt"],
    files: {
      "source/page.txt": "A new page.",
      "transcribed.yaml": transcription(sha256("A page.")),
    },
    want: [
      `TRANSCRIPTION_STALE specs/acme/transcribed.yaml /x-transcribed-from: source/page.txt is not the page that it was transcribed from (sha256 ${sha256("A new page.")}).`,
    ],
  },
  {
    name: "a transcription of a page that does not exist",
    sources: ["source/page.txt"],
    files: {
      "source/page.txt": "A page.",
      "transcribed.yaml": transcription(sha256("A page."), "source/other.txt"),
    },
    want: [
      "TRANSCRIPTION_STALE specs/acme/transcribed.yaml /x-transcribed-from: The page that it was transcribed from is not named, or does not exist.",
    ],
  },
  {
    name: "a transcription that does not name its page",
    sources: ["source/page.txt"],
    files: { "source/page.txt": "A page.", "transcribed.yaml": "openapi: 3.1.0" },
    want: [
      "TRANSCRIPTION_STALE specs/acme/transcribed.yaml /x-transcribed-from: The page that it was transcribed from is not named, or does not exist.",
    ],
  },
  {
    name: "broken sources and overlays, all at once",
    sources: ["source/a.yaml"],
    files: { "source/a.yaml": "a: [", "overlays/010.yaml": "- a" },
    want: [
      "SYNTAX specs/acme/source/a.yaml 1:5: Flow sequence in block collection must be sufficiently indented and end with a ]",
      "SYNTAX specs/acme/overlays/010.yaml: The file does not contain an object.",
    ],
  },
])("refuses $name", ({ sources, files, want }) => {
  expect(problemLines(load(sources, files).diagnostics)).toEqual(want);
});

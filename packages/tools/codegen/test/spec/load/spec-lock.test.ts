import { expect, it } from "vitest";
import { sha256 } from "../../../src/json/sha256.ts";
import { checkSpecLock, writeSpecLock } from "../../../src/spec/load/spec-lock.ts";
import { problemLines } from "../../support/problem-lines.ts";
import { vendorConfig } from "../../support/vendor-config.ts";

const files = new Map([
  ["specs/acme/vendor.yaml", "name: Acme"],
  ["specs/acme/transcribed.yaml", "t"],
  ["specs/acme/overlays/020-b.yaml", "b"],
  ["specs/acme/overlays/010-a.yaml", "a"],
  ["specs/acme/source/page.md", "page"],
  ["specs/acme/source/api.yaml", "api"],
]);
const source = (file: string) => ({ file, url: "https://acme.example", extract: "whole" });
const config = vendorConfig({ sources: [source("source/page.md"), source("source/api.yaml")] });

it("computes standard SHA-256", () => {
  expect(sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  expect(sha256("é")).toBe("4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c");
});

it("writes the hash of every source, overlay and the contract, and keeps what the refresh recorded", () => {
  const lock = {
    sources: {
      "source/api.yaml": { sha256: "old", etag: '"x"' },
      "source/gone.yaml": { sha256: "gone" },
    },
  };
  const text = writeSpecLock("acme", config, lock, files, "contract");
  expect(text).toMatch(/\}\n$/);
  expect(JSON.parse(text)).toEqual({
    sources: {
      "source/api.yaml": { sha256: sha256("api"), etag: '"x"' },
      "source/page.md": { sha256: sha256("page") },
    },
    inputs: {
      "overlays/010-a.yaml": { sha256: sha256("a") },
      "overlays/020-b.yaml": { sha256: sha256("b") },
      "transcribed.yaml": { sha256: sha256("t") },
    },
    contract: { sha256: sha256("contract") },
  });
});

it("records a source that a person brings, until it is fetched", () => {
  const byHand = vendorConfig({ sources: [{ ...source("source/api.yaml"), url: "by hand" }] });
  const lock = {
    sources: { "source/api.yaml": { url: "https://acme.example", date: "2026-01-01" } },
  };
  const entryIn = (text: string) => JSON.parse(text).sources["source/api.yaml"];
  const text = writeSpecLock("acme", byHand, lock, files, "contract");
  expect(entryIn(text)).toEqual({ url: "by hand", sha256: sha256("api") });
  const later = writeSpecLock("acme", config, JSON.parse(text), files, "contract");
  expect(entryIn(later)).toEqual({ sha256: sha256("api") });
});

it("writes the same text whatever the order of the files and of vendor.yaml", () => {
  const turned = vendorConfig({ sources: [...config.sources].reverse() });
  const text = writeSpecLock("acme", turned, {}, new Map([...files].reverse()), "contract");
  expect(text).toBe(writeSpecLock("acme", config, {}, files, "contract"));
});

it.each([
  { name: "a known source", lock: { "source/api.yaml": sha256("api") }, want: [] },
  { name: "a new source", lock: {}, want: [] },
  {
    name: "a changed source",
    lock: { "source/api.yaml": sha256("before"), "source/page.md": sha256("page") },
    want: [
      "SOURCE_CHANGED specs/acme/source/api.yaml: The file differs from the one in spec.lock.json (/sources/source~1api.yaml).",
    ],
  },
])("checks $name", ({ lock, want }) => {
  const sources = Object.fromEntries(
    Object.entries(lock).map(([file, hash]) => [file, { sha256: hash }]),
  );
  expect(problemLines(checkSpecLock("acme", config, { sources }, files))).toEqual(want);
});

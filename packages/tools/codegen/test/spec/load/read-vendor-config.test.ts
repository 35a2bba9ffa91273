import { expect, it } from "vitest";
import { readVendorConfig } from "../../../src/spec/load/read-vendor-config.ts";
import { CONFIG_SCHEMA } from "../../support/config-schema.ts";
import { problemLines } from "../../support/problem-lines.ts";

const file = "specs/acme/vendor.yaml";
const lines = {
  name: "name: Acme",
  sources: "sources: [{ file: source/api.yaml, url: 'https://acme.example', extract: whole }]",
  servers: "servers: { production: 'https://api.acme.example' }",
  credentials: "credentials: {}",
};
const read = (changed: Readonly<Record<string, string>>) => {
  const text = Object.values({ ...lines, ...changed }).join("\n");
  return readVendorConfig("acme", file, text, CONFIG_SCHEMA);
};

it("reads what the schema allows", () => {
  const { config, diagnostics } = read({
    headers: "headers: { requestId: X-Request-Id }",
    open: "open: [A question.]",
  });
  expect(diagnostics).toEqual([]);
  expect(config).toEqual({
    name: "Acme",
    sources: [{ file: "source/api.yaml", url: "https://acme.example", extract: "whole" }],
    servers: { production: "https://api.acme.example" },
    credentials: {},
    headers: { requestId: "X-Request-Id" },
    open: ["A question."],
  });
});

it.each(["paths/pets_{id}.yaml", "_index.json", "v1@2/a+b=c, d.yml"])(
  "takes %s, a name that a tool gives to a part of a document",
  (name) => {
    const sources = `sources: [{ file: "source/${name}", url: u, extract: whole }]`;
    expect(read({ sources }).diagnostics).toEqual([]);
  },
);

it.each<{ name: string; changed: Record<string, string>; want: string[] }>([
  {
    name: "an unknown field",
    changed: { server: "server: {}" },
    want: [`CONFIG_INVALID ${file}: Unknown field \`server\`.`],
  },
  {
    name: "an unknown field of a source",
    changed: {
      sources: "sources: [{ file: source/a.md, url: u, extract: whole, etag: x }]",
    },
    want: [`CONFIG_INVALID ${file} /sources/0: Unknown field \`etag\`.`],
  },
  {
    name: "missing fields, all at once",
    changed: { name: "", credentials: "" },
    want: [
      `CONFIG_INVALID ${file}: The value must have required property 'name'.`,
      `CONFIG_INVALID ${file}: The value must have required property 'credentials'.`,
    ],
  },
  {
    name: "a value of the wrong type",
    changed: { name: "name: 7" },
    want: [`CONFIG_INVALID ${file} /name: The value must be string.`],
  },
  {
    name: "no source at all",
    changed: { sources: "sources: []" },
    want: [`CONFIG_INVALID ${file} /sources: The value must NOT have fewer than 1 items.`],
  },
  {
    name: "a duplicate key",
    changed: { again: "name: Other" },
    want: [`DUPLICATE_KEY ${file} 5:1: The key "name" is on line 1 and again on line 5.`],
  },
  {
    name: "invalid YAML",
    changed: { name: "name: [" },
    want: [
      `SYNTAX ${file} 2:1: Flow sequence in block collection must be sufficiently indented and end with a ]`,
    ],
  },
])("refuses $name", ({ changed, want }) => {
  const { config, diagnostics } = read(changed);
  expect(problemLines(diagnostics)).toEqual(want);
  expect(config).toBeUndefined();
});

it.each([
  {
    name: "a source outside source/",
    sources: "[{ file: ../other/source/a.yaml, url: u, extract: whole }]",
  },
  {
    name: "a source that leads up",
    sources: "[{ file: source/a/../../../crud/source/a.yaml, url: u, extract: whole }]",
  },
  {
    name: "a source that leads up from a folder of dots",
    sources: "[{ file: source/.../../../x.yaml, url: u, extract: whole }]",
  },
  {
    name: "a source in a hidden folder",
    sources: "[{ file: source/a/.git/x.yaml, url: u, extract: whole }]",
  },
  {
    name: "a source of another kind",
    sources: "[{ file: source/a.html, url: u, extract: whole }]",
  },
  {
    name: "a fence counted from 0",
    sources: "[{ file: source/a.md, url: u, extract: 'fence:0' }]",
  },
])("refuses $name", ({ sources }) => {
  const { diagnostics } = read({ sources: `sources: ${sources}` });
  expect(diagnostics.map(({ code }) => code)).toEqual(["CONFIG_INVALID"]);
  expect(diagnostics[0]?.pointer).toMatch(/^\/sources\/0\//);
});

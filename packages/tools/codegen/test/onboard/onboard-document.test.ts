import { expect, it } from "vitest";
import { parse } from "yaml";
import { onboardDocument } from "../../src/onboard/onboard-document.ts";
import { petstore } from "./petstore.ts";

const given = { slug: "acme", file: "pets.json", url: "https://pets.example/openapi.json" };

it("writes a first vendor.yaml, and the unchanged document", () => {
  const securitySchemes = {
    "X-API-Key": { type: "apiKey", in: "header", name: "X-API-Key" },
    JWT: { type: "http", scheme: "bearer" },
  };
  const servers = [{ url: "https://pets.example" }, { url: "https://sandbox.pets.example" }];
  const text = JSON.stringify(petstore({ servers, components: { securitySchemes } }));
  const { files } = onboardDocument({ ...given, text });
  expect([...files.keys()]).toEqual(["specs/acme/vendor.yaml", "specs/acme/source/pets.json"]);
  expect(files.get("specs/acme/source/pets.json")).toBe(text);
  expect(parse(files.get("specs/acme/vendor.yaml") ?? "")).toEqual({
    name: "Pets",
    sources: [{ file: "source/pets.json", url: given.url, extract: "whole" }],
    servers: { production: "https://pets.example", server2: "https://sandbox.pets.example" },
    credentials: { "X-API-Key": "xAPIKey", JWT: "jwt" },
  });
});

it.each([
  ["JSON", "pets.json", '{\n  "openapi": "3.0.3",\n  "info": {},\n  "info": { "title": "A" }\n}'],
  ["YAML", "pets.yaml", "openapi: 3.0.3\ninfo: {}\npaths: {}\ninfo: { title: A }\n"],
])("refuses duplicate keys in %s, naming both lines", (_, file, text) => {
  const { files, diagnostics } = onboardDocument({ ...given, file, text });
  expect(files.size).toBe(0);
  expect(diagnostics.map(({ code }) => code)).toEqual(["DUPLICATE_KEY"]);
  const [problem] = diagnostics;
  const said = `${problem?.pointer} ${problem?.message}`;
  const lines = file.endsWith(".json") ? ["3", "4"] : ["2", "4"];
  for (const line of lines) expect(said).toContain(line);
});

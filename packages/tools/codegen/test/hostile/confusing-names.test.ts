import { describe, expect, it } from "vitest";
import { onboardDocument } from "../../src/onboard/onboard-document.ts";
import { generate } from "../../src/pipeline.ts";
import { findUnseenCharacters } from "./check-source.ts";
import { generateDocument } from "./generate-document.ts";

/** A document whose operations, schemas and properties have the given names. */
function documentNaming(names: readonly string[]): string {
  const schema = {
    type: "object",
    properties: Object.fromEntries(names.map((name) => [name, {}])),
  };
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Names", version: "1" },
    servers: [{ url: "https://vendor.example" }],
    paths: Object.fromEntries(
      names.map((operationId, index) => [
        `/p${index}`,
        { get: { operationId, responses: { 200: { description: "Done." } } } },
      ]),
    ),
    components: {
      // The names that OpenAPI allows there (3.1 section 4.8.7.1); the others become properties.
      schemas: Object.fromEntries(
        names.map((name, index) => [/^[\w.-]+$/.test(name) ? name : `schema${index}`, schema]),
      ),
    },
  });
}

async function exportsOf(names: readonly string[]) {
  const { files, refusal } = await generateDocument(documentNaming(names), "openapi.json");
  expect(refusal).toEqual([]);
  const text = (file: string) => files.get(`packages/hostile/src/generated/${file}`) ?? "";
  const namesIn = (file: string, pattern: RegExp) =>
    [...text(file).matchAll(pattern)].map(([, name]) => name ?? "").sort();
  return {
    functions: namesIn("operations.ts", /^export function (\S+?)\(/gm),
    types: namesIn("schemas.ts", /^export (?:interface|type) (\S+)/gm),
    files,
  };
}

describe("confusable names", () => {
  it.each([
    ["differ only in case", ["getThing", "GetThing", "getthing"]],
    ["are equal once cleaned", ["get-thing", "get_thing", "get thing"]],
    ["are words of the language", ["delete", "class", "default", "await", "import"]],
    ["are emoji", ["👍", "👎", "get👍"]],
    ["look alike in another script", ["рrоduct", "product"]],
    ["are numbers", ["1", "2", "3x"]],
    ["are nothing but punctuation", ["!", "?", "…"]],
  ])("that %s become as many exports, each an ASCII identifier", async (_, names) => {
    const { functions, types } = await exportsOf(names);
    expect(new Set(functions.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(new Set(types).size).toBe(names.length);
    for (const name of [...functions, ...types]) expect(name).toMatch(/^[A-Za-z][A-Za-z0-9_]*$/);
  });

  it("get the same exports whatever their order", async () => {
    const names = ["get-thing", "get_thing", "getThing", "GetThing", "👍", "!", "delete"];
    const paths = (order: readonly string[]) =>
      JSON.stringify({
        ...JSON.parse(documentNaming(order)),
        paths: Object.fromEntries(
          order.map((operationId) => [
            `/${names.indexOf(operationId)}`,
            { get: { operationId, responses: { 200: { description: "Done." } } } },
          ]),
        ),
      });
    const generated = async (order: readonly string[]) =>
      (await generateDocument(paths(order), "openapi.json")).files.get(
        "packages/hostile/src/generated/operations.ts",
      );
    expect(await generated([...names].reverse())).toBe(await generated(names));
  });

  it("keep invisible characters out of every file, and report where they are", async () => {
    const name = "pro\u200bduct\u202e";
    const { files, refusal } = await generateDocument(documentNaming([name]), "openapi.json");
    expect(files.size).toBe(0);
    expect(refusal).toEqual(["TEXT_INVISIBLE"]);
  });

  it("lose invisible characters in descriptions when the vendor is added", async () => {
    const document = JSON.parse(documentNaming(["product"]));
    document.components.schemas.product.description = "left\u202eright\u2066 and zero\u200bwidth";
    const { files } = await generateDocument(JSON.stringify(document), "openapi.json");
    expect(files.get("packages/hostile/src/generated/schemas.ts")).toContain(
      "leftright and zerowidth",
    );
    for (const [path, text] of files) expect(findUnseenCharacters(path, text)).toEqual([]);
  });

  it("are refused if they are the same, naming both operations", async () => {
    const text = documentNaming(["getThing", "getOther"]).replace(
      '"operationId":"getOther"',
      '"operationId":"getThing"',
    );
    const slug = "hostile";
    const { files } = onboardDocument({ slug, text, file: "openapi.json", url: "x" });
    // Without the overlay that adding a vendor writes: the vendor's own document decides.
    const specs = new Map([...files].filter(([path]) => !path.includes("/overlays/")));
    const { machine, diagnostics } = await generate({
      vendors: [slug],
      specs,
      manifests: new Map(),
      otherPackages: new Set(),
      configSchema: {},
      license: "",
    });
    const [problem] = diagnostics.filter(({ code }) => code === "OPERATION_NAME_DUPLICATE");
    expect(problem?.pointer).toBe("/paths/~1p1/get");
    expect(problem?.message).toContain("/paths/~1p0/get");
    expect(machine.has("packages/hostile/package.json")).toBe(false);
  });
});

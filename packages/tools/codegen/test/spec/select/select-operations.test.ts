import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../src/json/json.ts";
import { matchOperation } from "../../../src/spec/select/match-operation.ts";
import { selectOperations } from "../../../src/spec/select/select-operations.ts";

it.each<[string, string, boolean]>([
  ["/products", "/products", true],
  ["/products", "/products/{id}", false],
  ["/products/*", "/products/{id}", true],
  ["/products/*", "/products", false],
  ["/products/**", "/products", true],
  ["/products/**", "/products/{id}/images", true],
  ["/**/images", "/products/{id}/images", true],
  ["/v*/products", "/v2/products", true],
  ["/v*/products", "/products", false],
  ["/products", "products", true],
  ["/*", "/products", true],
  ["/", "/products", false],
])("%s selects the path %s: %s", (pattern, path, want) => {
  expect(matchOperation(pattern, path, {})).toBe(want);
});

it.each<[string, JsonObject, boolean]>([
  ["products", { tags: ["Products"] }, true],
  ["Products", { tags: "products" }, true],
  ["Products", { tags: ["Product"] }, false],
  ["Products", {}, false],
])("the tag %s selects %j: %s", (pattern, operation, want) => {
  expect(matchOperation(pattern, "/a", operation)).toBe(want);
});

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const returning = (schema: JsonObject, tag: string) => ({
  tags: [tag],
  responses: { "200": { content: { "application/json": { schema } } } },
});

describe("a selection", () => {
  const document: JsonObject = {
    openapi: "3.1.0",
    webhooks: { sold: {} },
    paths: {
      "/pets": {
        summary: "Pets.",
        get: returning(ref("Pet"), "a"),
        post: returning(ref("New"), "b"),
      },
      "/shops": { $ref: "#/components/pathItems/Shops" },
      "/other": { get: returning(ref("Other"), "c") },
    },
    components: {
      securitySchemes: { key: {} },
      pathItems: { Shops: { get: returning(ref("Shop"), "d") } },
      parameters: { limit: {} },
      schemas: {
        Pet: { discriminator: { propertyName: "kind" }, properties: { owner: ref("Owner") } },
        Cat: { allOf: [ref("Pet"), ref("Claws")] },
        Kitten: { allOf: [ref("Cat")] },
        Owner: { properties: { pets: { items: ref("Pet") } } },
        Claws: {},
        New: { discriminator: { mapping: { a: "Named", b: "#/components/schemas/Other" } } },
        Named: {},
        Other: {},
        Shop: {},
      },
    },
  };
  const select = (...patterns: readonly string[]) => {
    const { document: selected, unmatched } = selectOperations(document, patterns);
    const { paths, components } = selected;
    const operations = Object.entries(Object(paths)).flatMap(([path, item]) =>
      Object.keys(Object(item)).map((field) => `${field} ${path}`),
    );
    return {
      operations,
      schemas: Object.keys(Object(components).schemas ?? {}),
      unmatched,
      selected,
    };
  };

  it("keeps operations, not paths, and the schemas that they reach", () => {
    expect(select("a")).toMatchObject({
      operations: ["summary /pets", "get /pets"],
      schemas: ["Pet", "Cat", "Kitten", "Owner", "Claws"],
    });
    expect(select("b").schemas).toEqual(["New", "Named", "Other"]);
    expect(select("/shops")).toMatchObject({ operations: ["get /shops"], schemas: ["Shop"] });
  });

  it("keeps security schemes and the rest, but no webhooks and no empty components", () => {
    const { selected } = select("/other", "nothing");
    expect(selected).toEqual({
      openapi: "3.1.0",
      paths: { "/other": { get: returning(ref("Other"), "c") } },
      components: { securitySchemes: { key: {} }, schemas: { Other: {} } },
    });
  });

  it("names the patterns that select nothing", () => {
    expect(select("/pets", "A", "/nothing", "nobody").unmatched).toEqual(["/nothing", "nobody"]);
  });

  it("is the document itself without patterns", () => {
    expect(selectOperations(document, undefined).document).toBe(document);
    expect(selectOperations(document, []).document).toBe(document);
  });
});

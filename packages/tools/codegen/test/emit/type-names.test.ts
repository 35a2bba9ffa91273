import { describe, expect, it } from "vitest";
import { assignTypeNames } from "../../src/emit/schemas/type-names.ts";

describe("names of schemas", () => {
  it.each<{ name: string; given: Record<string, string> }>([
    { name: "a name that is an identifier", given: { Product: "Product", SKU_2: "SKU_2" } },
    {
      name: "a name that is not an identifier",
      given: { product: "Product", "catalog.Item-v2": "CatalogItemV2", "2fa": "Schema2fa" },
    },
    {
      name: "a name of a global or of the runtime",
      given: {
        Error: "AcmeError",
        Date: "AcmeDate",
        Exclude: "AcmeExclude",
        ApiError: "AcmeApiError",
        record: "AcmeRecord",
      },
    },
  ])("$name", ({ given }) => {
    const names = assignTypeNames(Object.keys(given), "Acme");
    for (const [schema, want] of Object.entries(given)) expect(names.ofSchema(schema)).toBe(want);
  });

  it("a name without a letter gets a generated one", () => {
    expect(assignTypeNames(["产品"], "Acme").ofSchema("产品")).toMatch(/^Schema[0-9a-f]{6}$/);
  });

  it.each([
    { name: "one of them already an identifier", given: ["Foo-Bar", "FooBar", "foo_bar"] },
    { name: "none of them an identifier", given: ["foo.bar", "foo-bar", "foo_bar"] },
  ])("names that collide after cleaning stay distinct in any order: $name", ({ given }) => {
    const names = assignTypeNames(given, "Acme");
    const turned = assignTypeNames([...given].reverse(), "Acme");
    const types = given.map(names.ofSchema);
    expect(new Set(types).size).toBe(3);
    expect(types).toContain("FooBar");
    expect(given.map(turned.ofSchema)).toEqual(types);
  });

  it("a name that needs no cleaning is never taken by a cleaned one", () => {
    const names = assignTypeNames(["Foo-Bar", "FooBar"], "Acme");
    expect(names.ofSchema("FooBar")).toBe("FooBar");
  });
});

describe("claimed names", () => {
  it("are each assigned once, and are never the name of a schema", () => {
    const names = assignTypeNames(["GetProductError"], "Acme");
    const claim = () => names.claim("GetProductError");
    expect([claim(), claim(), claim()]).toEqual([
      "GetProductErrorType",
      "AcmeGetProductError",
      "GetProductError2",
    ]);
    expect(names.claim("GetProductInit")).toBe("GetProductInit");
  });

  it("shadow no global", () => {
    expect(assignTypeNames([], "Acme").claim("Response")).toBe("ResponseType");
  });
});

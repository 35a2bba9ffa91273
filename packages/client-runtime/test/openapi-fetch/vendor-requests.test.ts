import { describe, expect, it } from "vitest";
import { observeVendor } from "./acme-vendor.ts";
import { only, rejectionOf } from "./both-clients.ts";

const PRODUCTS = "/{version}/products";

describe("a vendor's client sends to", () => {
  it.each([
    { options: {}, path: "/files", want: "https://files.acme.test/files" },
    { options: {}, path: "/other", want: "https://acme.test/api/other" },
    {
      options: { server: { name: "sandbox" } },
      path: "/files",
      want: "https://sandbox-files.acme.test/files",
    },
    {
      options: { server: { name: "sandbox" } },
      path: "/other",
      want: "https://sandbox.acme.test/api/other",
    },
    {
      options: { baseUrl: new URL("https://proxy.test/acme/") },
      path: "/files",
      want: "https://proxy.test/acme/files",
    },
  ])("$want", async ({ options, path, want }) => {
    const { client, sent } = observeVendor(options);
    await client.PUT(path);
    expect(only(sent).url).toBe(want);
  });

  it("the base URL of the call before any server", async () => {
    const { client, sent } = observeVendor({ server: { name: "sandbox" } });
    await client.PUT("/files", { baseUrl: "https://proxy.test/" });
    expect(only(sent).url).toBe("https://proxy.test/files");
    const error = await rejectionOf(client.PUT("/files", { baseUrl: "http://proxy.test" }));
    expect(error).toMatchObject({ field: "baseUrl", vendor: "acme", operation: "upload" });
  });
});

describe("a vendor's client writes parameters", () => {
  it("as the contract says, with its defaults", async () => {
    const { client, sent } = observeVendor();
    await client.GET(PRODUCTS, {
      params: {
        query: { ids: ["a", "b"], filter: { price: { gt: 1 } }, at: new Date(0), none: undefined },
        header: { "X-Fields": ["id", "name"], "X-Count": 1 },
        cookie: { theme: "dark mode" },
      },
      headers: { cookie: "a=1" },
    });
    const { url, headers } = only(sent);
    expect(url).toBe(
      "https://acme.test/api/v1/products?ids=a%7Cb&filter%5Bprice%5D%5Bgt%5D=1&at=1970-01-01T00%3A00%3A00.000Z",
    );
    expect(Object.fromEntries(headers)).toEqual({
      "x-fields": "id,name",
      "x-count": "1",
      cookie: "a=1; theme=dark%20mode",
    });
  });

  it.each([
    { params: { path: { version: ".." } }, field: "path.version" },
    { params: { query: { ids: [{}] } }, field: "query.ids" },
    { params: { header: { "X-Count": "1\n" } }, field: "header.X-Count" },
    { params: { cookie: { theme: Number.NaN } }, field: "cookie.theme" },
  ])("and refuses one for $field", async ({ params, field }) => {
    const { client, sent } = observeVendor();
    const error = await rejectionOf(client.GET(PRODUCTS, { params }));
    expect(error).toMatchObject({ name: "ConfigError", field, operation: "listProducts" });
    expect(sent).toEqual([]);
  });

  it("by openapi-fetch's rules where the contract does not know the path", async () => {
    const { client, sent } = observeVendor();
    await client.GET("/other/{.id}", {
      params: { path: { id: [1, 2] }, query: { by: { role: "admin" } }, header: { "X-A": ["1"] } },
    });
    expect(only(sent).url).toBe("https://acme.test/api/other/.1,2?by%5Brole%5D=admin");
    expect(only(sent).headers.get("X-A")).toBe("1");
  });

  it("by the serializers of the caller before the contract's", async () => {
    const { client, sent } = observeVendor({ querySerializer: { allowReserved: true } });
    await client.GET(PRODUCTS, { params: { query: { ids: ["a/b", "c"] } } });
    await client.GET(PRODUCTS, {
      querySerializer: () => "x",
      pathSerializer: (url: string) => url,
    });
    expect(sent.map(({ url }) => url.slice("https://acme.test/api".length))).toEqual([
      "/v1/products?ids=a/b&ids=c",
      "/%7Bversion%7D/products?x",
    ]);
  });

  it("which a middleware is shown as the caller gave them, headers as text", async () => {
    const { client } = observeVendor();
    const params = { query: { ids: ["a"] }, header: { "X-Fields": ["id", "name"] } };
    let seen: object = {};
    client.use({
      onRequest(given) {
        seen = given.params;
      },
    });
    await client.GET(PRODUCTS, { params });
    expect(seen).toEqual({ ...params, path: {}, header: { "X-Fields": "id,name" } });
  });
});

describe("a vendor's client asks for", () => {
  it("the documented media type, unless the caller asks for another", async () => {
    const { client, sent } = observeVendor();
    await client.GET("/export");
    await client.GET("/export", { headers: { Accept: "application/json" } });
    expect(sent.map(({ headers }) => headers.get("Accept"))).toEqual([
      "text/csv, */*;q=0.1",
      "application/json",
    ]);
  });

  it("and reads it, unless parseAs says otherwise", async () => {
    const csv = () => new Response("a,b");
    const { client } = observeVendor({}, csv);
    expect((await client.GET("/export")).data).toBe("a,b");
    expect(await rejectionOf(client.GET("/export", { parseAs: "json" }))).toMatchObject({
      name: "ParseError",
      vendor: "acme",
      operation: "exportProducts",
    });
  });
});

describe("a vendor's client encodes a body", () => {
  it("as JSON in the documented media type, which a header may replace", async () => {
    const { client, sent } = observeVendor();
    await client.POST("/products", { body: { a: 1 } });
    await client.POST("/products", { body: { a: 1 }, headers: { "Content-Type": "text/json" } });
    await client.POST("/products");
    expect(sent.map(({ headers }) => headers.get("Content-Type"))).toEqual([
      "application/vnd.acme+json",
      "text/json",
      null,
    ]);
    expect(await Promise.all(sent.map((request) => request.text()))).toEqual([
      '{"a":1}',
      '{"a":1}',
      "",
    ]);
  });

  it("as a form", async () => {
    const { client, sent } = observeVendor();
    await client.POST("/search", { body: { tags: ["a", "b"], q: "x y" } });
    expect(await only(sent).text()).toBe("tags=a,b&q=x+y");
    expect(only(sent).headers.get("Content-Type")).toBe("application/x-www-form-urlencoded");
  });

  it.each([false, true])("as multipart, with middleware: %s", async (isWatched) => {
    const { client, sent } = observeVendor();
    if (isWatched) {
      client.use({ onRequest: () => undefined });
    }
    const body = { name: "cat", file: new Blob(["meow"]) };
    await client.PUT("/files", { body, headers: { "Content-Type": "multipart/form-data" } });
    const form = await only(sent).formData();
    expect([form.get("name"), (form.get("file") as File).size]).toEqual(["cat", 4]);
  });

  it("and takes a form of the caller's as it is", async () => {
    const { client, sent } = observeVendor();
    const body = new FormData();
    body.append("name", "cat");
    await client.PUT("/files", { body });
    expect((await only(sent).formData()).get("name")).toBe("cat");
  });

  it("by a serializer of the caller's before the contract's", async () => {
    const { client, sent } = observeVendor();
    await client.POST("/search", { body: { q: "x" }, bodySerializer: () => "q=own" });
    await client.PUT("/files", {
      body: { name: "x" },
      bodySerializer: () => {
        const form = new FormData();
        form.append("name", "own");
        return form;
      },
    });
    expect(await sent[0]?.text()).toBe("q=own");
    expect(sent[0]?.headers.get("Content-Type")).toBe("application/x-www-form-urlencoded");
    expect((await sent[1]?.formData())?.get("name")).toBe("own");
  });

  it("and refuses one that it cannot encode", async () => {
    const { client, sent } = observeVendor();
    for (const [path, body] of [
      ["/search", ["a"]],
      ["/products", { a: 1n }],
    ] as const) {
      const error = await rejectionOf(client.POST(path, { body }));
      expect(error).toMatchObject({ name: "ConfigError", field: "body", vendor: "acme" });
    }
    expect(sent).toEqual([]);
  });
});

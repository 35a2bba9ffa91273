import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { MethodResponse, Client as OriginalClient } from "openapi-fetch";
import { describe, expect, expectTypeOf, it } from "vitest";
import {
  type Client,
  createClient,
  createPathBasedClient,
  createVendorOpenapiFetch,
  type Middleware,
} from "../../src/openapi-fetch/index.ts";
import type { BlogPaths, BlogPost, NewBlogPost, Problem } from "./blog-paths.ts";

const fetch = async () => Response.json({});
const client = createClient<BlogPaths>({
  baseUrl: "https://blog.test",
  fetch,
  maxRetries: 0,
  hooks: { onAttempt: ({ attempt }) => attempt },
});

/** The names in the export lists of a module's text. */
function exportedNames(text: string): string[] {
  return [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)]
    .flatMap(([, list = ""]) =>
      list.split(",").map((name) => name.replace(/^\s*(?:type )?|\s*$/g, "")),
    )
    .filter((name) => name !== "");
}

describe("createClient's types", () => {
  it("are openapi-fetch's, so that what takes its client takes ours", () => {
    expectTypeOf(client).toEqualTypeOf<OriginalClient<BlogPaths>>();
    expectTypeOf<Client<BlogPaths>>().toEqualTypeOf<OriginalClient<BlogPaths>>();
    expectTypeOf<
      MethodResponse<typeof client, "get", "/blogposts/{post_id}">
    >().branded.toEqualTypeOf<BlogPost>();
  });

  it("are openapi-fetch's for a vendor's client too", () => {
    const vendor = createVendorOpenapiFetch<BlogPaths>(
      { vendor: "blog", servers: { production: { url: "https://blog.test" } }, security: [] },
      [],
      { auth: "none", fetch, baseUrl: new URL("https://blog.test"), cache: "no-store" },
    );
    expectTypeOf(vendor).toEqualTypeOf<OriginalClient<BlogPaths>>();
  });

  it("are all that openapi-fetch exports, as its functions are", () => {
    const require = createRequire(import.meta.url);
    const theirs = require.resolve("openapi-fetch").replace(/\.\w+$/, ".d.cts");
    const ours = fileURLToPath(new URL("../../src/openapi-fetch/index.ts", import.meta.url));
    const names = exportedNames(readFileSync(theirs, "utf8"));
    // We name what we export.
    const wanted = names.map((name) => name.replace(/^.* as default$/, "createClient"));
    expect(wanted.length).toBeGreaterThan(30);
    expect(exportedNames(readFileSync(ours, "utf8"))).toEqual(expect.arrayContaining(wanted));
  });

  it("tell data from error", async () => {
    const result = await client.GET("/blogposts/{post_id}", { params: { path: { post_id: 1 } } });
    if (result.error === undefined) {
      expectTypeOf(result.data).branded.toEqualTypeOf<BlogPost>();
    } else {
      expectTypeOf(result.error).branded.toEqualTypeOf<Problem>();
    }
    const { data } = await client.GET("/blogposts", { parseAs: "text" });
    expectTypeOf(data).toEqualTypeOf<string | undefined>();
  });

  it("refuse what the contract does not know", () => {
    const calls = () => [
      // @ts-expect-error no such path
      client.GET("/blogpost"),
      // @ts-expect-error no such method
      client.POST("/blogposts"),
      // @ts-expect-error the path parameter is required
      client.GET("/blogposts/{post_id}"),
      // @ts-expect-error the body is required
      client.PUT("/blogposts", {}),
      // @ts-expect-error a property of the body has another type
      client.PUT("/blogposts", { body: { title: 1 } }),
      // @ts-expect-error an option of the client has another type
      createClient<BlogPaths>({ maxRetries: "2" }),
    ];
    expectTypeOf(calls).toBeFunction();
  });

  it("know calls by path, and middleware", async () => {
    const byPath = createPathBasedClient<BlogPaths>({ baseUrl: "https://blog.test", fetch });
    const body: NewBlogPost = { title: "New" };
    const { data } = await byPath["/blogposts"].PUT({ body });
    expectTypeOf(data).branded.toEqualTypeOf<BlogPost | undefined>();
    expectTypeOf<{ onRequest(): undefined }>().toExtend<Middleware>();
  });
});

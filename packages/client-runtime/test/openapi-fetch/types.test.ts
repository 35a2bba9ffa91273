import type { MethodResponse, Client as OriginalClient } from "openapi-fetch";
import { describe, expectTypeOf, it } from "vitest";
import {
  type Client,
  createClient,
  createPathBasedClient,
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

describe("createClient's types", () => {
  it("are openapi-fetch's, so that what takes its client takes ours", () => {
    expectTypeOf(client).toEqualTypeOf<OriginalClient<BlogPaths>>();
    expectTypeOf<Client<BlogPaths>>().toEqualTypeOf<OriginalClient<BlogPaths>>();
    expectTypeOf<
      MethodResponse<typeof client, "get", "/blogposts/{post_id}">
    >().branded.toEqualTypeOf<BlogPost>();
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

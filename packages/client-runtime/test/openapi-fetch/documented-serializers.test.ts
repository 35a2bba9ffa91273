import type { QuerySerializerOptions } from "openapi-fetch";
import { afterEach, describe, expect, it, vi } from "vitest";
import { BASE_URL, only, VARIANTS } from "./both-clients.ts";

afterEach(() => vi.unstubAllGlobals());

const ids = [3, 4, 5];
const user = { role: "admin", firstName: "Alex" };

describe.each(VARIANTS)("$name: path styles", ({ observe }) => {
  it.each([
    { template: "/users/{id}", id: 5, want: "/users/5" },
    { template: "/users/{id}", id: ids, want: "/users/3,4,5" },
    { template: "/users/{id}", id: user, want: "/users/role,admin,firstName,Alex" },
    { template: "/users/{id*}", id: 5, want: "/users/5" },
    { template: "/users/{id*}", id: ids, want: "/users/3,4,5" },
    { template: "/users/{id*}", id: user, want: "/users/role=admin,firstName=Alex" },
    { template: "/users/{.id}", id: 5, want: "/users/.5" },
    { template: "/users/{.id}", id: ids, want: "/users/.3,4,5" },
    { template: "/users/{.id}", id: user, want: "/users/.role,admin,firstName,Alex" },
    { template: "/users/{.id*}", id: 5, want: "/users/.5" },
    { template: "/users/{.id*}", id: ids, want: "/users/.3.4.5" },
    { template: "/users/{.id*}", id: user, want: "/users/.role=admin.firstName=Alex" },
    { template: "/users/{;id}", id: 5, want: "/users/;id=5" },
    { template: "/users/{;id}", id: ids, want: "/users/;id=3,4,5" },
    { template: "/users/{;id}", id: user, want: "/users/;id=role,admin,firstName,Alex" },
    { template: "/users/{;id*}", id: 5, want: "/users/;id=5" },
    { template: "/users/{;id*}", id: ids, want: "/users/;id=3;id=4;id=5" },
    { template: "/users/{;id*}", id: user, want: "/users/;role=admin;firstName=Alex" },
    {
      template: "/users/{id}",
      id: ";/?:@&=+$,# ",
      want: `/users/%3B%2F%3F%3A%40%26%3D%2B%24%2C%23%20`,
    },
    { template: "/users/{id}", id: "aAzZ09-_.!~*'()", want: "/users/aAzZ09-_.!~*'()" },
    { template: "/users/{id}", id: "🥴", want: "/users/%F0%9F%A5%B4" },
    { template: "/users/{id}/{id}", id: 1, want: "/users/1/1" },
  ])("writes $id into $template", async ({ template, id, want }) => {
    const { client, requests } = observe();
    await client.GET(template, { params: { path: { id } } });
    expect(only(requests).url).toBe(BASE_URL + want);
  });

  it("leaves the path to a pathSerializer, the call's before the client's", async () => {
    const wrapIn = (open: string, close: string) => (url: string, values: object) =>
      Object.entries(values).reduce(
        (path, [key, value]) => path.replace(`{${key}}`, `${open}${value}${close}`),
        url,
      );
    const { client, requests } = observe({ pathSerializer: wrapIn("[", "]") });
    const params = { path: { id: 5 } };
    await client.GET("/users/{id}", { params });
    await client.GET("/users/{id}", { params, pathSerializer: wrapIn("(", ")") });
    expect(requests.map(({ url }) => url)).toEqual([
      `${BASE_URL}/users/[5]`,
      `${BASE_URL}/users/(5)`,
    ]);
  });
});

describe.each(VARIANTS)("$name: query styles", ({ observe }) => {
  const [form, spaced, piped] = ["form", "spaceDelimited", "pipeDelimited"] as const;

  it.each([
    { name: "form, exploded by default", array: undefined, want: "id=3&id=4&id=5" },
    { name: form, array: { style: form, explode: false }, want: "id=3,4,5" },
    { name: spaced, array: { style: spaced, explode: false }, want: "id=3 4 5" },
    {
      name: `${spaced}, exploded`,
      array: { style: spaced, explode: true },
      want: "id=3&id=4&id=5",
    },
    { name: piped, array: { style: piped, explode: false }, want: "id=3|4|5" },
    {
      name: `${piped}, exploded where nothing is said`,
      array: { style: piped },
      want: "id=3&id=4&id=5",
    },
    { name: `${piped}, exploded`, array: { style: piped, explode: true }, want: "id=3&id=4&id=5" },
  ])("write an array in $name", async ({ array, want }) => {
    // What a program in plain JavaScript may leave out.
    const querySerializer = (array === undefined ? {} : { array }) as QuerySerializerOptions;
    const { client, requests } = observe({ querySerializer });
    await client.GET("/users", { params: { query: { id: ids } } });
    expect(decodeURIComponent(new URL(only(requests).url).search)).toBe(`?${want}`);
  });

  it.each([
    { object: undefined, want: "id[role]=admin&id[firstName]=Alex" },
    {
      object: { style: "deepObject", explode: false },
      want: "id[role]=admin&id[firstName]=Alex",
    },
    { object: { style: "form", explode: true }, want: "role=admin&firstName=Alex" },
    { object: { style: "form", explode: false }, want: "id=role,admin,firstName,Alex" },
  ] as const)("write an object in $object", async ({ object, want }) => {
    const { client, requests } = observe({
      querySerializer: object === undefined ? {} : { object },
    });
    await client.GET("/users", { params: { query: { id: user } } });
    expect(decodeURIComponent(new URL(only(requests).url).search)).toBe(`?${want}`);
  });

  it("are merged: what the call leaves out is the client's", async () => {
    const { client, requests } = observe({
      querySerializer: {
        array: { style: "form", explode: false },
        object: { style: "form", explode: true },
      },
    });
    const params = { query: { id: ids, by: user } };
    const array = { style: "form", explode: true } as const;
    await client.GET("/users", { params, querySerializer: { array } });
    expect(new URL(only(requests).url).search).toBe("?id=3&id=4&id=5&role=admin&firstName=Alex");
  });

  it("write single values, and leave out what is empty", async () => {
    const { client, requests } = observe();
    const query = { s: "a b&c", n: 0, f: 1.5, t: true, no: false, nil: null, un: undefined, e: [] };
    await client.GET("/users", { params: { query: { ...query, empty: "" } } });
    expect(new URL(only(requests).url).search).toBe(
      "?s=a%20b%26c&n=0&f=1.5&t=true&no=false&empty=",
    );
  });

  it("keep reserved characters where allowReserved says so", async () => {
    const { client, requests } = observe({ querySerializer: { allowReserved: true } });
    const params = { query: { at: "10:30/x?y@z" } };
    await client.GET("/users", { params });
    await client.GET("/users", { params, querySerializer: { allowReserved: false } });
    expect(requests.map(({ url }) => new URL(url).search)).toEqual([
      "?at=10:30/x?y@z",
      "?at=10%3A30%2Fx%3Fy%40z",
    ]);
  });

  it("leave the query to a function, with or without a question mark", async () => {
    const brackets = (query: Record<string, unknown>) =>
      Object.entries(query)
        .flatMap(([name, value]) => [value].flat().map((item) => `${name}[]=${item}`))
        .join(",");
    const { client, requests } = observe({ querySerializer: brackets });
    const params = { query: { tags: ["food", "healthy"] } };
    await client.GET("/users", { params });
    await client.GET("/users", { params, querySerializer: () => "?alpha=beta" });
    await client.GET("/users", {
      params,
      querySerializer: { array: { style: "form", explode: false } },
    });
    expect(requests.map(({ url }) => new URL(url).search)).toEqual([
      "?tags[]=food,tags[]=healthy",
      "?alpha=beta",
      "?tags=food,healthy",
    ]);
  });
});

describe.each(VARIANTS)("$name: body serializers", ({ observe }) => {
  it("may make FormData, whose Content-Type fetch writes", async () => {
    const { client, requests } = observe();
    await client.PUT("/submit", {
      body: { name: "cat", file: new Blob(["meow"]) },
      bodySerializer(body: Record<string, string | Blob>) {
        const form = new FormData();
        for (const [name, value] of Object.entries(body)) {
          form.append(name, value);
        }
        return form;
      },
    });
    const sent = only(requests);
    expect(sent.headers.get("Content-Type")).toMatch(/^multipart\/form-data; boundary=/);
    const form = await sent.formData();
    expect([form.get("name"), (form.get("file") as File).size]).toEqual(["cat", 4]);
  });

  it("are not needed for FormData and for a form-encoded body", async () => {
    const { client, requests } = observe();
    const form = new FormData();
    form.append("name", "cat");
    await client.PUT("/submit", { body: form });
    await client.POST("/tokens", {
      body: { clientId: "test-id", clientSecret: "test-secret" },
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
    });
    expect((await requests[0]?.formData())?.get("name")).toBe("cat");
    expect(await requests[1]?.text()).toBe("clientId=test-id&clientSecret=test-secret");
  });

  it("see the merged headers, the call's before the client's, and no missing body", async () => {
    const serialize = vi.fn((body: unknown, headers?: Headers) => `${headers?.get("a")}:${body}`);
    const { client, requests } = observe({ bodySerializer: serialize, headers: { a: "1" } });
    await client.POST("/submit", { body: null });
    await client.POST("/submit", { body: 0, headers: { a: "2" } });
    await client.POST("/submit", { body: "x", bodySerializer: () => "the call's" });
    await client.POST("/submit");
    expect(await Promise.all(requests.map((request) => request.text()))).toEqual([
      "1:null",
      "2:0",
      "the call's",
      "",
    ]);
    expect(serialize).toHaveBeenCalledTimes(2);
  });
});

import { expect, it } from "vitest";
import { testFeature } from "../start-feature.ts";

const feature = testFeature("responses", 8);

const ask = (code: number) => ({ headers: { Prefer: `code=${code}` } });

it.each([200, 204, 404, 409, 500])("narrows %i by its status", async (code) => {
  const { status, data, error, exchange } = await feature.call("getStatuses", ask(code));
  expect(exchange.violations).toEqual([]);
  expect(status).toBe(code);
  const isSuccess = code < 300;
  expect(error === undefined).toBe(isSuccess);
  expect(data === undefined).toBe(code !== 200);
});

it("gives each failure the body of its code, its range or `default`", async () => {
  const bodyOf = async (code: number): Promise<unknown> => {
    const { error } = await feature.call("getStatuses", ask(code));
    return Reflect.get(Object(error), "body");
  };
  expect(await bodyOf(404)).toEqual({ title: expect.any(String) });
  expect(await bodyOf(409)).toEqual(expect.any(String));
  expect(await bodyOf(500)).toEqual({ fatal: expect.any(Boolean) });
});

it("gives the documented headers", async () => {
  const { response } = await feature.call("getStatuses", ask(200));
  expect(response).toBeInstanceOf(Response);
  const headers = response instanceof Response ? response.headers : new Headers();
  expect(Number(headers.get("X-Total"))).not.toBeNaN();
  expect(["hit", "miss"]).toContain(headers.get("X-Cache"));
});

it.each([
  { accept: undefined, asked: "application/json, */*;q=0.1", data: expect.any(Array) },
  { accept: "text/csv", asked: "text/csv, */*;q=0.1", data: expect.any(String) },
  { accept: "application/pdf", asked: "application/pdf, */*;q=0.1", data: expect.any(Blob) },
])("asks for $accept and reads it", async ({ accept, asked, data }) => {
  const call = await feature.call("getSeveral", { accept });
  expect(call.sent.headers.get("Accept")).toBe(asked);
  expect(call.data).toEqual(data);
});

it("asks for nothing where only one media type is documented", async () => {
  const { sent } = await feature.call("getText");
  expect(sent.headers.has("Accept")).toBe(false);
});

it("reads a body as documented for its status", async () => {
  expect((await feature.call("getByStatus", ask(200))).data).toBeInstanceOf(Blob);
  expect((await feature.call("getByStatus", ask(202))).data).toEqual({
    name: expect.any(String),
  });
});

it("returns a stream unread", async () => {
  const { data } = await feature.call("getStream");
  expect(data).toBeInstanceOf(ReadableStream);
  const text = data instanceof ReadableStream ? await new Response(data).text() : undefined;
  expect(text).not.toBe("");
});

it("returns a stream of described items as an async iterable", async () => {
  const { data } = await feature.call("getEvents");
  const items: unknown[] = [];
  // What the fixture's type test says it is.
  for await (const item of data as AsyncIterable<unknown>) items.push(item);
  expect(items).toEqual(["tee", "shirt"]);
});

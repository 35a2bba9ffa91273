import { serveLocally } from "@org/exec";
import { expect, it, onTestFinished } from "vitest";
import { redirectOrigin } from "../../src/suite/redirect-origin.ts";

it("changes the origin and nothing else", async () => {
  const server = await serveLocally(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString();
    response.end(`${request.method} ${request.url} ${request.headers["x-a"]} ${body}`);
  });
  onTestFinished(server.close);
  const fetch = redirectOrigin("https://api.example.com", server.url);
  const url = "https://api.example.com/v1//a%2Fb?x=1";
  const init = { method: "POST", headers: { "x-a": "1" }, body: "text" };
  const wanted = "POST /v1//a%2Fb?x=1 1 text";
  expect(await (await fetch(url, init)).text()).toBe(wanted);
  expect(await (await fetch(new Request(url, init))).text()).toBe(wanted);
});

it.each([
  "https://api.example.com.evil.example/",
  "http://api.example.com/",
  "https://other.example/",
])("refuses %s", async (url) => {
  const fetch = redirectOrigin("https://api.example.com", "http://127.0.0.1:9");
  await expect(fetch(url)).rejects.toThrow("instead of https://api.example.com");
});

import { expect, it } from "vitest";
import { startPrism } from "../src/prism/start-prism.ts";
it("survives", async () => {
  const prism = await startPrism({ openapi: "3.1.0", info: {title:"x",version:"1"}, paths: { "/a/{id}": { get: { parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }], responses: { 204: { description: "x" } } } } } } as never);
  console.log((await fetch(prism.url + "/a/%E0%A4%A")).status);
  console.log((await fetch(prism.url + "/a/1")).status, await (await fetch(prism.url + "/a/1")).text());
  await prism.close();
  expect(1).toBe(1);
});

import { addResponseSamples } from "@org/mock-server/contract/add-response-samples.ts";
import { startPrism } from "@org/mock-server/prism/start-prism.ts";
import { expect, it } from "vitest";
import { fixtureContract } from "../src/fixture/read-fixture.ts";

const headers = { Authorization: "Bearer test-access-token" };

it("answers by the contract, after a malformed percent escape too", async () => {
  const prism = await startPrism(addResponseSamples(fixtureContract));
  try {
    const get = async (path: string, init: RequestInit = { headers }) =>
      (await fetch(prism.url + path, init)).status;
    expect(await get("/items/%E0%A4%A")).toBe(400);
    expect(await get("/items/a")).toBe(200);
    expect(await get("/items/a", {})).toBe(401);
    expect(await get("/nothing")).toBe(404);
  } finally {
    await prism.close();
  }
});

it("serves one contract per server, each on its own port", async () => {
  const servers = await Promise.all([startPrism(fixtureContract), startPrism(fixtureContract)]);
  expect(new Set(servers.map(({ url }) => url)).size).toBe(2);
  for (const { url } of servers) expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  await Promise.all(servers.map(({ close }) => close()));
});

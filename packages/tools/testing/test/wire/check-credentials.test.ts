import { describe, expect, it } from "vitest";
import { BEARER, PAIR, type RawRequest, useRawMock } from "./send-raw.ts";

const send = useRawMock();

describe("credentials are compared byte by byte", () => {
  it.each<Pick<RawRequest, "headers"> & { path?: string }>([
    { headers: {} },
    { headers: { "X-App-Id": "test-app-id" } },
    { headers: { ...PAIR, "X-App-Token": "Test-app-token" } },
    { headers: { ...PAIR, "X-App-Token": "undefined" } },
    { headers: { ...PAIR, "X-App-Id": ["test-app-id", "test-app-id"] } },
    { headers: { Authorization: "Bearer undefined" } },
    { headers: { Authorization: "bearer test-access-token" } },
    { headers: { Authorization: "Bearer  test-access-token" } },
    { headers: { ...PAIR, ...BEARER } },
    { headers: { ...BEARER, "X-App-Id": "test-app-id" } },
    { headers: PAIR, path: "/api/items/a" },
    { headers: BEARER, path: "/api/v1/status" },
  ])("refuses $headers", async ({ headers = {}, path = "/api/items" }) => {
    const { exchange, codes } = await send({ path, headers });
    expect(codes).toEqual(["credentials"]);
    expect(exchange?.alternative).toBeUndefined();
    expect(JSON.stringify(exchange?.violations)).not.toMatch(/test-app|test-access/);
  });

  it.each([
    [PAIR, ["AppId", "AppToken"]],
    [BEARER, ["OAuth"]],
  ])("names the alternative that is fulfilled", async (headers, alternative) => {
    expect((await send({ path: "/api/items", headers })).exchange?.alternative).toEqual(
      alternative,
    );
  });
});

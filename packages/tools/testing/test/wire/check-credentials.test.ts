import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  FIXTURE_SERVER,
  fixtureContract,
  fixtureCredentials,
} from "../../src/fixture/read-fixture.ts";
import { type CheckedMock, startCheckedMock } from "../../src/start-checked-mock.ts";
import { BEARER, PAIR, type RawOutcome, type RawRequest, sendRaw } from "./send-raw.ts";

const running: { mock?: CheckedMock } = {};

beforeAll(async () => {
  const options = { credentials: fixtureCredentials, server: FIXTURE_SERVER };
  running.mock = await startCheckedMock(fixtureContract, options);
});
afterAll(() => running.mock?.close());

async function send(sent: RawRequest): Promise<RawOutcome> {
  if (running.mock === undefined) throw new Error("the mock is not running");
  return sendRaw(running.mock, sent);
}

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

import { request } from "node:http";
import type { Exchange } from "@org/mock-server";
import type { ViolationCode } from "@org/mock-server/wire";
import { afterAll, beforeAll } from "vitest";
import {
  FIXTURE_SERVER,
  fixtureContract,
  fixtureCredentials,
} from "../../src/fixture/read-fixture.ts";
import { type CheckedMock, startCheckedMock } from "../../src/start-checked-mock.ts";

/** Both headers of the fixture contract's first security alternative. */
export const PAIR = { "X-App-Id": "test-app-id", "X-App-Token": "test-app-token" };

/** The header of its second one. */
export const BEARER = { Authorization: "Bearer test-access-token" };

/** A request exactly as it is sent; by default with `PAIR` alone in its headers. */
export interface RawRequest {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string;
}

/** The result of a raw request. */
export interface RawOutcome {
  readonly status: number | undefined;
  readonly exchange: Exchange | undefined;
  readonly codes: readonly ViolationCode[] | undefined;
}

/**
 * Starts a checked mock of the fixture for the tests of a file.
 * @returns sends exactly these bytes to it: fetch would tidy up the path and the headers first
 */
export function useRawMock(): (sent: RawRequest) => Promise<RawOutcome> {
  let mock: CheckedMock | undefined;
  beforeAll(async () => {
    const options = { credentials: fixtureCredentials, server: FIXTURE_SERVER };
    mock = await startCheckedMock(fixtureContract, options);
  });
  afterAll(() => mock?.close());
  return async (sent) => {
    if (mock === undefined) throw new Error("the mock is not running");
    return sendRaw(mock, sent);
  };
}

async function sendRaw(
  mock: CheckedMock,
  { method = "GET", path, headers = PAIR, body = "" }: RawRequest,
): Promise<RawOutcome> {
  const seen = mock.exchanges().length;
  const { hostname, port } = new URL(mock.url);
  const length = body === "" ? [] : [["Content-Length", String(Buffer.byteLength(body))] as const];
  const lines = [...Object.entries(headers), ...length].flatMap(([name, value]) =>
    [value].flat().flatMap((one) => [name, one]),
  );
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const all = ["Host", `${hostname}:${port}`, ...lines];
    request({ hostname, port, method, path, headers: all }, (response) => {
      response.resume().on("end", () => resolve(response.statusCode));
    })
      .on("error", reject)
      .end(body);
  });
  const [exchange] = mock.exchanges().slice(seen);
  return { status, exchange, codes: exchange?.violations.map(({ code }) => code) };
}

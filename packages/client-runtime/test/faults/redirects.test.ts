import { type FaultServer, renderings, respond, startFaultServer } from "@org/testing/faults";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isRedirectError } from "../../src/index.ts";
import { call, clientOf, OPERATIONS, rejectionOf } from "./fault-client.ts";
import { trustAuthority } from "./trust-authority.ts";

const STATUSES = [301, 302, 303, 307, 308];
const CALLS = [OPERATIONS.put, OPERATIONS.always, OPERATIONS.delete];
const CANARY = "canary-location-token";

/** Where an answer sends the client: from which of the servers, and to which address. */
interface Place {
  readonly place: string;
  readonly from: "http" | "https";
  readonly to: (servers: Servers) => string;
}

interface Servers {
  readonly http: FaultServer;
  readonly https: FaultServer;
  readonly other: FaultServer;
}

const PLACES: readonly Place[] = [
  { place: "the same origin", from: "http", to: ({ http }) => http.url },
  { place: "another port", from: "http", to: ({ other }) => other.url },
  {
    place: "another host",
    from: "http",
    to: ({ other }) => `http://localhost:${other.port}`,
  },
  { place: "https from http", from: "http", to: ({ https }) => https.url },
  { place: "http from https", from: "https", to: ({ other }) => other.url },
  {
    place: "an address with user info",
    from: "http",
    to: ({ other }) => other.url.replace("//", `//user:${CANARY}@`),
  },
];
const ROWS = PLACES.flatMap((place) =>
  STATUSES.flatMap((status) => CALLS.map((operation) => ({ ...place, status, operation }))),
);

let servers: Servers;
let next: { readonly status: number; readonly location: string };

const authority = trustAuthority();
beforeAll(async () => {
  const certificate = authority.issue({ host: "127.0.0.1" });
  const redirect = () => respond(next.status, "moved", { Location: next.location });
  servers = {
    http: await startFaultServer(redirect),
    https: await startFaultServer(redirect, { certificate }),
    other: await startFaultServer(() => respond(200, "{}")),
  };
});

afterAll(() => Promise.all(Object.values(servers).map((server) => server.close())));

describe("6.2: redirects", () => {
  it.each(ROWS)("$status to $place, $operation.label", async ({ from, to, status, operation }) => {
    const counts = () => Object.values(servers).map(({ requests }) => requests.length);
    const before = counts().reduce((sum, count) => sum + count);
    const target = to(servers);
    next = { status, location: `${target}/elsewhere?token=${CANARY}` };
    const error = await rejectionOf(call(clientOf(servers[from]), operation));
    expect(isRedirectError(error)).toBe(true);
    expect(error).toMatchObject({
      name: "RedirectError",
      status,
      attempts: 1,
      retryable: false,
      locationOrigin: new URL(target).origin,
    });
    expect(renderings(error, "hidden").join()).not.toContain(CANARY);
    expect(counts().reduce((sum, count) => sum + count)).toBe(before + 1);
    expect(servers.other.connections()).toBe(0);
  });

  it("covers 90 cases", () => {
    expect(ROWS.length).toBe(90);
  });

  it.each([
    { kind: "relative", location: "/elsewhere", origin: "same" },
    { kind: "missing", location: undefined },
    { kind: "no URL", location: "http://[" },
    { kind: "of another scheme", location: "javascript:alert(1)", origin: "null" },
  ])("a Location that is $kind", async ({ location, origin }) => {
    const headers = location === undefined ? {} : { Location: location };
    const server = await startFaultServer(() => respond(307, "", headers));
    const error = await rejectionOf(call(clientOf(server), OPERATIONS.put));
    await server.close();
    expect(error).toMatchObject({ name: "RedirectError", status: 307 });
    expect(Object(error).locationOrigin).toBe(origin === "same" ? server.url : origin);
  });

  it.each([300, 304, 399])("%i is a redirect too, never a success", async (status) => {
    const server = await startFaultServer(() => respond(status));
    const error = await rejectionOf(call(clientOf(server), OPERATIONS.put));
    await server.close();
    expect(error).toMatchObject({ name: "RedirectError", status });
  });
});

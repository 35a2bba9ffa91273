import { type FaultServer, renderings, respond, startFaultServer } from "@org/testing/faults";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isRedirectError } from "../../src/index.ts";
import { call, clientOf, OPERATIONS, rejectionOf } from "./fault-client.ts";
import { trustAuthority } from "./trust-authority.ts";

const STATUSES = [301, 302, 303, 307, 308];
const CALLS = [OPERATIONS.put, OPERATIONS.always, OPERATIONS.delete];
const PLANTED = "planted-location-token";

/** Where a response redirects the client: from which of the servers, and to which address. */
interface Target {
  readonly where: string;
  readonly from: "http" | "https";
  readonly to: (servers: Servers) => string;
}

interface Servers {
  readonly http: FaultServer;
  readonly https: FaultServer;
  readonly other: FaultServer;
}

const TARGETS: readonly Target[] = [
  { where: "the same origin", from: "http", to: ({ http }) => http.url },
  { where: "another port", from: "http", to: ({ other }) => other.url },
  {
    where: "another host",
    from: "http",
    to: ({ other }) => `http://localhost:${other.port}`,
  },
  { where: "https from http", from: "http", to: ({ https }) => https.url },
  { where: "http from https", from: "https", to: ({ other }) => other.url },
  {
    where: "an address with user info",
    from: "http",
    to: ({ other }) => other.url.replace("//", `//user:${PLANTED}@`),
  },
];
const CASES = TARGETS.flatMap((target) =>
  STATUSES.flatMap((status) => CALLS.map((operation) => ({ ...target, status, operation }))),
);

let servers: Servers;
let next: { readonly status: number; readonly location: string };

const authority = await trustAuthority();
beforeAll(async () => {
  const certificate = await authority.issue({ host: "127.0.0.1" });
  const redirect = () => respond(next.status, "moved", { Location: next.location });
  servers = {
    http: await startFaultServer(redirect),
    https: await startFaultServer(redirect, { certificate }),
    other: await startFaultServer(() => respond(200, "{}")),
  };
});

afterAll(() => Promise.all(Object.values(servers).map((server) => server.close())));

describe("redirects", () => {
  it.each(CASES)("$status to $where, $operation.label", async ({ from, to, status, operation }) => {
    const counts = () => Object.values(servers).map(({ requests }) => requests.length);
    const before = counts().reduce((sum, count) => sum + count);
    const target = to(servers);
    next = { status, location: `${target}/elsewhere?token=${PLANTED}` };
    const error = await rejectionOf(call(clientOf(servers[from]), operation));
    expect(isRedirectError(error)).toBe(true);
    expect(error).toMatchObject({
      name: "RedirectError",
      status,
      attempts: 1,
      retryable: false,
      locationOrigin: new URL(target).origin,
    });
    expect(renderings(error, "hidden").join()).not.toContain(PLANTED);
    expect(counts().reduce((sum, count) => sum + count)).toBe(before + 1);
    expect(servers.other.connections()).toBe(0);
  });

  it("covers 90 cases", () => {
    expect(CASES.length).toBe(90);
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

import dns from "node:dns";
import {
  type Certificate,
  makeAuthority,
  makeSelfSigned,
  respondJson,
  startFaultServer,
} from "@org/testing/faults";
import { afterEach, describe, expect, it, vi } from "vitest";
import { call, clientOf, OPERATIONS, rejectionOf, serve } from "./fault-client.ts";
import { createTestClock } from "./test-clock.ts";
import { trustAuthority } from "./trust-authority.ts";

const BOTH = [OPERATIONS.put, OPERATIONS.post];
const flaky = { allowInsecureHttp: true };

afterEach(() => {
  vi.restoreAllMocks();
});

describe("certificates", async () => {
  const authority = await trustAuthority();
  const ended = new Date(Date.now() - 1000);
  const cases: readonly { name: string; certificate: Certificate; code: string }[] = [
    {
      name: "expired",
      certificate: await authority.issue({ host: "127.0.0.1", to: ended }),
      code: "CERT_HAS_EXPIRED",
    },
    {
      name: "self-signed",
      certificate: await makeSelfSigned("127.0.0.1"),
      code: "DEPTH_ZERO_SELF_SIGNED_CERT",
    },
    {
      name: "for another host",
      certificate: await authority.issue({ host: "other.test" }),
      code: "ERR_TLS_CERT_ALTNAME_INVALID",
    },
    {
      name: "of an unknown authority",
      certificate: await (await makeAuthority()).issue({ host: "127.0.0.1" }),
      code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
    },
  ];

  it.each(cases)("$name is one attempt and keeps its code", async ({ certificate, code }) => {
    const server = await serve(() => respondJson({}), { certificate });
    const error = await rejectionOf(call(clientOf(server), OPERATIONS.get));
    expect(error).toMatchObject({
      name: "NetworkError",
      code,
      attempts: 1,
      retryable: false,
      ambiguous: false,
    });
    expect(server.requests.length).toBe(0);
  });

  it("a server that speaks no TLS is one attempt", async () => {
    const server = await serve(() => respondJson({}));
    const client = clientOf(
      { url: server.url.replace("http:", "https:") },
      { attemptTimeout: 500 },
    );
    const error = await rejectionOf(call(client, OPERATIONS.post));
    expect(error).toMatchObject({ vendor: "acme", attempts: 1 });
  });

  it("a certificate that holds is no obstacle", async () => {
    const certificate = await authority.issue({ host: "127.0.0.1" });
    const server = await serve(() => respondJson({ id: 1 }), { certificate });
    expect((await call(clientOf(server), OPERATIONS.post)).status).toBe(200);
  });
});

describe("never sent", () => {
  const lookups = ["ENOTFOUND", "EAI_AGAIN"].flatMap((code) =>
    BOTH.map((operation) => ({ code, operation })),
  );

  /** Names fail to resolve `failures` times; then they lead to this machine. */
  function failLookups(code: string, failures: number) {
    const lookup = ((
      _host: string,
      options: { all?: boolean },
      done: (...result: unknown[]) => void,
    ) => {
      if (spy.mock.calls.length <= failures) {
        done(Object.assign(new Error(`getaddrinfo ${code}`), { code, syscall: "getaddrinfo" }));
      } else if (options.all) {
        done(null, [{ address: "127.0.0.1", family: 4 }]);
      } else {
        done(null, "127.0.0.1", 4);
      }
      // The overloads of dns.lookup are more than fetch uses.
    }) as typeof dns.lookup;
    const spy = vi.spyOn(dns, "lookup").mockImplementation(lookup);
    return spy;
  }

  it.each(lookups)("$code, $operation.label, is tried again", async ({ code, operation }) => {
    const lookup = failLookups(code, Number.POSITIVE_INFINITY);
    const client = clientOf({ url: "http://acme.test:8081" }, flaky);
    const error = await rejectionOf(call(client, operation));
    expect(error).toMatchObject({
      name: "NetworkError",
      code,
      attempts: 3,
      ambiguous: false,
      retryable: true,
      phase: "connect",
    });
    expect(lookup).toHaveBeenCalledTimes(3);
  });

  it.each(lookups)("$code once, $operation.label, succeeds", async ({ code, operation }) => {
    const server = await serve(() => respondJson({ id: 1 }));
    failLookups(code, 1);
    const client = clientOf({ url: `http://acme.test:${server.port}` }, flaky);
    expect((await call(client, operation)).status).toBe(200);
    expect(server.requests.length).toBe(1);
  });

  it.each(BOTH)("ECONNREFUSED, $label, is tried again", async (operation) => {
    const { url, close } = await startFaultServer(() => respondJson({}));
    await close();
    const clock = createTestClock();
    const error = await rejectionOf(call(clientOf({ url }, { clock }), operation));
    expect(error).toMatchObject({
      name: "NetworkError",
      code: "ECONNREFUSED",
      attempts: 3,
      ambiguous: false,
    });
    expect(clock.waits.length).toBe(2);
  });

  it.each(BOTH)("ECONNREFUSED, $label, succeeds once the server is up", async (operation) => {
    const { url, port, close } = await startFaultServer(() => respondJson({}));
    await close();
    const clock = createTestClock({
      whileWaiting: () => serve(() => respondJson({ id: 1 }), { port }),
    });
    const result = await call(clientOf({ url }, { clock }), operation);
    expect(result).toMatchObject({ status: 200, data: { id: 1 } });
    expect(clock.waits.length).toBe(1);
  });

  it.each(BOTH)("$label with maxRetries 0 is one attempt", async (operation) => {
    const lookup = failLookups("ENOTFOUND", Number.POSITIVE_INFINITY);
    const client = clientOf({ url: "http://acme.test:8081" }, { ...flaky, maxRetries: 0 });
    expect(await rejectionOf(call(client, operation))).toMatchObject({ attempts: 1 });
    expect(lookup).toHaveBeenCalledTimes(1);
  });
});

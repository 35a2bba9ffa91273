import { setImmediate, setTimeout } from "node:timers/promises";
import { connect } from "node:tls";
import { afterEach, describe, expect, it } from "vitest";
import {
  BROKEN_RESPONSES,
  EMPTY_ERRORS,
  type FaultServer,
  type FaultServerOptions,
  makeAuthority,
  makeSelfSigned,
  respond,
  respondJson,
  STALL,
  STALLED_RESPONSES,
  startFaultServer,
} from "../../src/faults/index.ts";
import type { RequestHandler } from "../../src/faults/start-fault-server.ts";

const servers: FaultServer[] = [];

async function start(handle: RequestHandler, options?: FaultServerOptions): Promise<FaultServer> {
  const server = await startFaultServer(handle, options);
  servers.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** Aborts after a while, in which a response that ends would have ended. */
async function stopLater(stop: AbortController, reason: Error): Promise<void> {
  await setTimeout(100);
  stop.abort(reason);
}

describe("the fault server", () => {
  it("reads requests byte for byte", async () => {
    const server = await start(() => respondJson({ ok: true }));
    await fetch(`${server.url}/a%2Fb?x=1`, { method: "PUT", body: "tée", headers: { "X-A": "1" } });
    const stream = new Blob(["chunk one, ", "chunk two"]).stream();
    // Fetch requires it for a streamed body; its types do not have the member yet.
    const init = { method: "POST", body: stream, duplex: "half" } as RequestInit;
    await fetch(server.url, init);
    const [put, post] = server.requests;
    expect(put).toMatchObject({ method: "PUT", target: "/a%2Fb?x=1", index: 0 });
    expect(put?.headers["x-a"]).toEqual(["1"]);
    expect(put?.body.toString()).toBe("tée");
    expect(post?.body.toString()).toBe("chunk one, chunk two");
  });

  it("counts the requests of a connection", async () => {
    const server = await start(() => respondJson({ ok: true }));
    await (await fetch(server.url)).text();
    // Fetch frees a connection one turn of the event loop after the response.
    await setImmediate();
    await (await fetch(server.url)).text();
    expect(server.requests.map(({ connection, turn }) => [connection, turn])).toEqual([
      [0, 0],
      [0, 1],
    ]);
    expect(server.connections()).toBe(1);
  });

  it.each(BROKEN_RESPONSES.filter(({ kind }) => kind === "transport"))(
    "$name breaks fetch in the $phase",
    async ({ response, phase }) => {
      const server = await start(() => response);
      const received = await fetch(server.url).catch(() => undefined);
      expect(received === undefined ? "headers" : "body").toBe(phase);
      if (received !== undefined) await expect(received.text()).rejects.toThrow();
    },
  );

  it.each(BROKEN_RESPONSES.filter(({ kind }) => kind === "content"))(
    "$name arrives complete and is not JSON",
    async ({ response }) => {
      const server = await start(() => response);
      const text = await (await fetch(server.url)).text();
      expect(() => JSON.parse(text)).toThrow(SyntaxError);
    },
  );

  it.each(STALLED_RESPONSES)("$name stalls in the $phase", async ({ response, phase }) => {
    const server = await start(() => response);
    const stop = new AbortController();
    const stopped = new Error("stopped");
    const headers = fetch(server.url, { signal: stop.signal });
    if (phase === "body") {
      const body = (await headers).text();
      await stopLater(stop, stopped);
      await expect(body).rejects.toBe(stopped);
    } else {
      while (server.requests.length === 0) await setImmediate();
      await stopLater(stop, stopped);
      await expect(headers).rejects.toBe(stopped);
    }
    await server.whenLeft();
  });

  it.each(Object.entries(EMPTY_ERRORS))("%s is a complete response", async (_, respondWith) => {
    const server = await start(() => respondWith(422));
    const response = await fetch(server.url);
    expect(response.status).toBe(422);
    expect(["", "0", "null", "false", '""', "<html></html>"]).toContain(await response.text());
  });

  it("closes while connections are open", async () => {
    const server = await startFaultServer(() => [STALL]);
    const pending = fetch(server.url).catch((error: unknown) => error);
    while (server.requests.length === 0) await setImmediate();
    expect(server.openConnections()).toBe(1);
    await server.close();
    expect(await pending).toBeInstanceOf(TypeError);
  });
});

const authority = await makeAuthority();

describe("certificates", async () => {
  const expired = new Date(Date.now() - 1000);
  const cases = [
    { name: "issued", certificate: await authority.issue({ host: "127.0.0.1" }), want: null },
    {
      name: "expired",
      certificate: await authority.issue({ host: "127.0.0.1", to: expired }),
      want: "CERT_HAS_EXPIRED",
    },
    {
      name: "for another host",
      certificate: await authority.issue({ host: "other.test" }),
      want: "ERR_TLS_CERT_ALTNAME_INVALID",
    },
    {
      name: "self-signed",
      certificate: await makeSelfSigned("127.0.0.1"),
      want: "DEPTH_ZERO_SELF_SIGNED_CERT",
    },
  ];

  it.each(cases)("$name: $want", async ({ certificate, want }) => {
    const server = await start(() => respond(204), { certificate });
    const code = await new Promise((resolve) => {
      const socket = connect({ port: server.port, host: "127.0.0.1", ca: authority.cert });
      socket.once("secureConnect", () => {
        socket.destroy();
        resolve(null);
      });
      socket.once("error", (error: NodeJS.ErrnoException) => resolve(error.code));
    });
    expect(code).toBe(want);
  });
});

import { setImmediate, setTimeout } from "node:timers/promises";
import { connect } from "node:tls";
import { afterEach, describe, expect, it } from "vitest";
import {
  BROKEN_ANSWERS,
  EMPTY_ERRORS,
  type FaultServer,
  type FaultServerOptions,
  makeAuthority,
  makeSelfSigned,
  respond,
  respondJson,
  STALL,
  STALLED_ANSWERS,
  startFaultServer,
} from "../../src/faults/index.ts";
import type { AnswerRequest } from "../../src/faults/start-fault-server.ts";

const servers: FaultServer[] = [];

async function start(answer: AnswerRequest, options?: FaultServerOptions): Promise<FaultServer> {
  const server = await startFaultServer(answer, options);
  servers.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** Aborts after a while in which an answer that comes to an end would have come to it. */
async function stopLater(stop: AbortController, reason: Error): Promise<void> {
  await setTimeout(100);
  stop.abort(reason);
}

describe("the fault server", () => {
  it("reads requests byte for byte", async () => {
    const server = await start(() => respondJson({ ok: true }));
    await fetch(`${server.url}/a%2Fb?x=1`, { method: "PUT", body: "tée", headers: { "X-A": "1" } });
    const stream = new Blob(["chunk one, ", "chunk two"]).stream();
    // Fetch wants to be told of a streamed body; its types do not know the member yet.
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
    // Fetch takes a connection back a turn of the event loop after the answer.
    await setImmediate();
    await (await fetch(server.url)).text();
    expect(server.requests.map(({ connection, turn }) => [connection, turn])).toEqual([
      [0, 0],
      [0, 1],
    ]);
    expect(server.connections()).toBe(1);
  });

  it.each(BROKEN_ANSWERS.filter(({ kind }) => kind === "transport"))(
    "$row $name breaks fetch in the $phase",
    async ({ answer, phase }) => {
      const server = await start(() => answer);
      const response = await fetch(server.url).catch(() => undefined);
      expect(response === undefined ? "headers" : "body").toBe(phase);
      if (response !== undefined) await expect(response.text()).rejects.toThrow();
    },
  );

  it.each(BROKEN_ANSWERS.filter(({ kind }) => kind === "content"))(
    "$row $name arrives whole and is no JSON",
    async ({ answer }) => {
      const server = await start(() => answer);
      const text = await (await fetch(server.url)).text();
      expect(() => JSON.parse(text)).toThrow(SyntaxError);
    },
  );

  it.each(STALLED_ANSWERS)("$row $name stalls in the $phase", async ({ answer, phase }) => {
    const server = await start(() => answer);
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

  it.each(Object.entries(EMPTY_ERRORS))("F9 %s is a whole answer", async (_, answer) => {
    const server = await start(() => answer(422));
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

describe("certificates", () => {
  const authority = makeAuthority();
  const yesterday = new Date(Date.now() - 1000);
  const rows = [
    { name: "issued", certificate: authority.issue({ host: "127.0.0.1" }), want: null },
    {
      name: "expired",
      certificate: authority.issue({ host: "127.0.0.1", to: yesterday }),
      want: "CERT_HAS_EXPIRED",
    },
    {
      name: "for another host",
      certificate: authority.issue({ host: "other.test" }),
      want: "ERR_TLS_CERT_ALTNAME_INVALID",
    },
    {
      name: "self-signed",
      certificate: makeSelfSigned("127.0.0.1"),
      want: "DEPTH_ZERO_SELF_SIGNED_CERT",
    },
  ];

  it.each(rows)("$name: $want", async ({ certificate, want }) => {
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

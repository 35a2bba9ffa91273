import { mkdtemp, rm } from "node:fs/promises";
import { createServer, get, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isApiError, unwrap, voucherify } from "@org/products";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { buildBin, type RunningBin, startBin } from "./run-bin.ts";

/** Makes a process say that its Node is an old one. */
const OLD_NODE = `Object.defineProperty(process.versions, "node", { value: "18.20.8" });`;

let bin: string;
let folder: string;
const running: RunningBin[] = [];
const servers: Server[] = [];

beforeAll(async () => {
  bin = buildBin();
  folder = await mkdtemp(join(tmpdir(), "mock-"));
});
afterEach(async () => {
  for (const command of running.splice(0)) await command.interrupt();
  for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function start(...args: string[]): RunningBin {
  const command = startBin(bin, args, folder);
  running.push(command);
  return command;
}

async function takePort(): Promise<number> {
  const server = createServer();
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has such an address.
  return (server.address() as AddressInfo).port;
}

describe("the mock servers", () => {
  let mocks: RunningBin;
  let voucherifyUrl = "";

  // One command for all of them: Prism takes long to load.
  beforeAll(async () => {
    mocks = startBin(bin, ["--port", "0"], folder);
    await mocks.printed("Press Ctrl-C to stop");
    [, voucherifyUrl = ""] = await mocks.printed(
      /baseUrl: "(.+)", \/\/ .*createVoucherifyClient$/m,
    );
  });
  afterAll(() => mocks.interrupt());

  it("run for every vendor, each where its baseUrl says", async () => {
    const baseUrls = [
      ...mocks.output().matchAll(/^ {2}baseUrl: "(.+)", \/\/ .*create\w+Client$/gm),
    ];
    expect(baseUrls.length).toBeGreaterThan(1);
    expect(mocks.output()).toMatch(/^fanfare .*\/api$/m);
    for (const [, baseUrl] of baseUrls) {
      const { status } = await fetch(`${baseUrl}/no/such/operation`);
      expect(status).toBe(404);
    }
  });

  it("respond to a client, and print each call without its secrets", async () => {
    const auth = { appId: "test-app-id", appToken: "test-app-token" };
    const client = voucherify.createVoucherifyClient({ baseUrl: voucherifyUrl, auth });
    const body = { source_id: "tee", name: "T-shirt" };
    const product = unwrap(await voucherify.upsertProduct(client, { body }));
    expect(product.object).toBe("product");
    await mocks.printed(/^voucherify {2}POST \/v1\/products {2}upsertProduct {2}200$/m);

    // Wrong on purpose, as JavaScript would allow it.
    const wrong = { body: { price: "much" } } as never;
    const { error } = await voucherify.upsertProduct(client, wrong);
    expect(isApiError(error) && error.status).toBe(400);
    await mocks.printed(/^ {2}body: \/price must be integer/m);

    const { status } = await fetch(`${voucherifyUrl}/v1/products?app_id=test-app-id`);
    expect(status).toBe(400);
    await mocks.printed(/unknown-query: app_id/);
    expect(mocks.output()).not.toMatch(/test-app/);
  });

  it("ask for a credential, and let pages of other origins ask too", async () => {
    const url = `${voucherifyUrl}/v1/products`;
    expect((await fetch(url)).status).toBe(401);
    const Origin = "http://localhost:5173";
    const preflight = await fetch(url, {
      method: "OPTIONS",
      headers: {
        Origin,
        "Access-Control-Request-Method": "GET",
        "Access-Control-Request-Headers": "x-app-id",
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-headers")).toBe("x-app-id");
    const keys = { "X-App-Id": "test-app-id", "X-App-Token": "test-app-token" };
    const response = await fetch(url, { headers: { ...keys, Origin } });
    expect([response.status, response.headers.get("access-control-allow-origin")]).toEqual([
      200,
      Origin,
    ]);
  });

  it("serve other hosts only where that is asked for", async () => {
    const askFrom = (url: string, host: string): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        const asked = get(`${url}/v1/products`, { headers: { Host: host } }, (response) => {
          response.resume().on("end", () => resolve(response.statusCode));
        });
        asked.on("error", reject);
      });
    expect(await askFrom(voucherifyUrl, "evil.example")).toBe(403);
    await mocks.printed(/host: Host is "evil.example", which is neither this machine/);
    const command = start("voucherify", "--port", "0", "--allow-host", "mock.test");
    const [, baseUrl = ""] = await command.printed(/baseUrl: "(.+)"/);
    expect(await askFrom(baseUrl, "mock.test:4010")).toBe(401);
    expect(await askFrom(baseUrl, "evil.example")).toBe(403);
  });

  it("outlive a header that Prism cannot parse", async () => {
    const keys = { "X-App-Id": "test-app-id", "X-App-Token": "test-app-token" };
    const url = `${voucherifyUrl}/v1/products`;
    for (const Accept of ["json", "*; q=.2"]) {
      expect((await fetch(url, { headers: { ...keys, Accept } })).status).toBe(400);
    }
    await mocks.printed(/^ {2}accept: "json" is not a media type$/m);
    expect((await fetch(url, { headers: keys })).status).toBe(200);
  });

  it("outlive a promise that something drops, and print why in a line", async () => {
    const before = `const { log } = console;
      console.log = (text) => {
        log(text);
        if (/Ctrl-C/.test(text)) Promise.reject(new Error("dropped\\n::error::\\u001b[2J"));
      };`;
    const command = startBin(bin, ["userflux", "--port", "0"], folder, before);
    running.push(command);
    const [, baseUrl = ""] = await command.printed(/baseUrl: "(.+)"/);
    await command.printed(/^dropped\uFFFD::error::\uFFFD\[2J$/m);
    expect((await fetch(`${baseUrl}/no/such/operation`)).status).toBe(404);
  });

  it("end cleanly when they are interrupted", async () => {
    const command = start("userflux", "--port", "0");
    const [, baseUrl = ""] = await command.printed(/baseUrl: "(.+)"/);
    await command.printed("Press Ctrl-C to stop");
    expect(await command.interrupt()).toBe(0);
    await expect(fetch(baseUrl)).rejects.toThrow();
    expect(command.output()).not.toMatch(/error|at file:/i);
  });
});

describe("a mistake is reported in a line, with exit code 1", () => {
  it("a port that is taken", async () => {
    const port = await takePort();
    const command = start("voucherify", "--port", String(port));
    expect(await command.ended).toBe(1);
    expect(command.output().trim()).toBe(
      `Port ${port} is taken, so the mock server of voucherify cannot listen there. Stop what uses it, or choose another with --port (0 picks free ones).`,
    );
  });

  it.each([
    { args: ["acne"], message: /^There is no vendor "acne"\. Known are: .*voucherify\.$/ },
    { args: ["--port", "x"], message: /^--port is "x" and must be a number/ },
    {
      args: ["voucherify", "--port", "0", "--allow-host", "http://a"],
      message: /^"http:\/\/a" is not a host's name without scheme and port$/,
    },
    { args: ["--port", "65535"], message: /^--port is 65535, and \d+ vendors would need/ },
  ])("$args", async ({ args, message }) => {
    const command = start(...args);
    expect(await command.ended).toBe(1);
    expect(command.output().trim()).toMatch(message);
  });

  it("an old Node, with the command that brings a newer one", async () => {
    const command = startBin(bin, ["voucherify"], folder, OLD_NODE);
    expect(await command.ended).toBe(1);
    expect(command.output()).toMatch(
      /^This is Node 18\.20\.8.* npx -p node@24 -p @org\/mock mock /,
    );
  });
});

it.each(["--help", "-h"])("%s explains, on an old Node too", async (option) => {
  const command = startBin(bin, ["voucherify", option], folder, OLD_NODE);
  expect(await command.ended).toBe(0);
  expect(command.output()).toMatch(/^Usage: npx @org\/mock/);
});

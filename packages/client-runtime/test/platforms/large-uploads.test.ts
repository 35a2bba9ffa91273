import { openAsBlob } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { encodeMultipart } from "../../src/index.ts";
import { call, clientOf, OPERATIONS } from "../faults/fault-client.ts";

const SIZE = 50_000_000;

/** A server that counts what it receives, keeps none of it and refuses the first request. */
async function serveUploads() {
  const sizes: number[] = [];
  const server = createServer((request, response) => {
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
    });
    request.on("end", () => {
      sizes.push(size);
      response.writeHead(sizes.length === 1 ? 503 : 200, { "Content-Type": "application/json" });
      response.end("{}");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  // A listening TCP server has an address of this shape.
  return { sizes, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

it("a file is read from its disk as it is sent, and again as it is sent again", async () => {
  const folder = await mkdtemp(join(tmpdir(), "upload-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, "products.csv");
  await writeFile(path, Buffer.alloc(SIZE, "x"));
  const { sizes, url } = await serveUploads();
  const metadata = {
    ...OPERATIONS.put.metadata,
    contentType: "multipart/form-data",
    encodeBody: encodeMultipart,
  };
  const kinds: string[] = [];
  let held = 0;
  const client = clientOf(
    { url },
    {
      fetch: (target, init) => {
        kinds.push(init.body.constructor.name);
        // Whatever an encoder has read by now is held beside the file; what fetch has read of the
        // attempt before it may not have been collected yet.
        if (kinds.length === 1) held = process.memoryUsage().arrayBuffers;
        return fetch(target, init);
      },
    },
  );
  const before = process.memoryUsage().arrayBuffers;
  const body = { file: await openAsBlob(path) };
  expect((await call(client, { ...OPERATIONS.put, metadata }, { body })).status).toBe(200);
  expect(kinds).toEqual(["Blob", "Blob"]);
  expect(sizes[0]).toBeGreaterThan(SIZE);
  expect(sizes[1]).toBe(sizes[0]);
  expect(held - before).toBeLessThan(SIZE / 2);
});

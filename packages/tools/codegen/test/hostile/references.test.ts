import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readTree } from "../../src/io/workspace/read-workspace.ts";
import { carrierDocument } from "./carrier-document.ts";
import { REFERENCE_POSITIONS } from "./reference-positions.ts";
import { runWatched, type WatchedRun } from "./run-watched.ts";

const SECRET = "outside-the-vendors-folder";

let folder: string;
let server: Server;
let run: WatchedRun;
let connections = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hostile-"));
  await writeFile(join(folder, "secret.json"), JSON.stringify({ type: "string", title: SECRET }));
  server = createServer((_, response) => response.end(JSON.stringify({ title: SECRET })));
  server.on("connection", () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  run = await runWatched(documents(addressOf(server)));
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

function addressOf(listening: Server): string {
  const address = listening.address();
  return typeof address === "object" ? `127.0.0.1:${address?.port}` : "";
}

function documents(host: string) {
  const targets = [
    `http://${host}/schema.json`,
    `//${host}/schema.json#/a`,
    `file://${folder}/secret.json`,
    `${folder}/secret.json`,
    "../../../../etc/hostname",
    "./sibling.yaml#/a",
  ];
  return REFERENCE_POSITIONS.flatMap(({ name, put }) =>
    targets.map((target) => {
      const document = carrierDocument("3.1");
      put(document, target);
      return { name: `${name} > ${target}`, file: "openapi.json", text: JSON.stringify(document) };
    }),
  );
}

describe("a reference that points outside the document", () => {
  it("opens no socket and reads no file, wherever it is", () => {
    expect(REFERENCE_POSITIONS.length).toBeGreaterThanOrEqual(18);
    expect(run.outcomes).toHaveLength(REFERENCE_POSITIONS.length * 6);
    expect(run.effects).toEqual([]);
    expect(connections).toBe(0);
  });

  it("brings nothing from outside into the package", () => {
    const leaks = run.outcomes.filter(({ emitted }) => emitted.includes(SECRET));
    expect(leaks.map(({ name }) => name)).toEqual([]);
  });

  it("is refused by name if it is a reference", () => {
    const followed = REFERENCE_POSITIONS.filter((position) => position.followed);
    const other = run.outcomes
      .filter(({ name }) => followed.some((position) => name.startsWith(`${position.name} >`)))
      .filter(({ refusal }) => !refusal.includes("REFERENCE_FOREIGN"));
    expect(other.map(({ name, refusal }) => `${name}: ${refusal}`)).toEqual([]);
  });

  it("is data if it is not a reference", () => {
    const data = REFERENCE_POSITIONS.filter((position) => !position.followed);
    const refused = run.outcomes
      .filter(({ name }) => data.some((position) => name.startsWith(`${position.name} >`)))
      .filter(({ refusal }) => refusal.includes("REFERENCE_FOREIGN"));
    expect(refused.map(({ name }) => name)).toEqual([]);
  });
});

it("a symbolic link in a vendor's folder is not followed", async () => {
  const workspace = await mkdtemp(join(tmpdir(), "hostile-"));
  try {
    await symlink(folder, join(workspace, "specs"));
    await symlink(join(folder, "secret.json"), join(workspace, "openapi.json"));
    expect([...(await readTree(workspace, "."))]).toEqual([]);
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
});

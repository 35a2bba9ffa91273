import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readOpenApiFile } from "../../../src/io/read-openapi-file.ts";

const SECRET = "keyOfTheNeighbor";
const secret = JSON.stringify({ type: "object", properties: { [SECRET]: { type: "string" } } });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "references-"));
  await mkdir(join(folder, "specs/parts"), { recursive: true });
  await writeFile(join(folder, "secret.json"), secret);
  await writeFile(join(folder, "specs/parts/own file.json"), secret);
  await symlink(join(folder, "secret.json"), join(folder, "specs/link.json"));
  await symlink(folder, join(folder, "specs/up"), "junction");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function readWith(reference: string): Promise<string> {
  const document = {
    openapi: "3.1.0",
    info: { title: "A", version: "1" },
    paths: {
      "/a": {
        get: {
          responses: {
            200: {
              description: "",
              content: { "application/json": { schema: { $ref: reference } } },
            },
          },
        },
      },
    },
  };
  const file = join(folder, "specs/api.json");
  await writeFile(file, JSON.stringify(document));
  const { contract } = await readOpenApiFile(file, { validated: false });
  expect(contract).toBeDefined();
  return JSON.stringify(contract?.document);
}

it.each([
  "..%2fsecret.json",
  "..%2Fsecret.json",
  "parts/..%2f..%2fsecret.json",
  "%2e%2e%2fsecret.json",
  "%2e%2e/secret.json",
  ".%2e/secret.json",
  "../secret.json",
  "..\\secret.json",
  "..%5csecret.json",
  "parts/%2e%2e/%2e%2e/secret.json",
  "..%2f../specs/..%2fsecret.json",
  "link.json",
  "up/secret.json",
  "/secret.json",
])("opens nothing outside of the document's folder for %s", async (reference) => {
  expect(await readWith(reference)).not.toContain(SECRET);
});

it.each(["%zz.json", "a%00.json", "%", "%c3%28.json", "parts"])(
  "takes %s for a file that is missing",
  async (reference) => {
    expect(await readWith(reference)).not.toContain(SECRET);
  },
);

it("opens what is inside, with a space in its name", async () => {
  expect(await readWith("parts/own%20file.json")).toContain(SECRET);
});

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type ServedFolder, serveFolder } from "../src/check/serve-folder.ts";

let parent: string;
let served: ServedFolder;
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), "api-docs-"));
  await mkdir(join(parent, "site", "a b"), { recursive: true });
  await mkdir(join(parent, "site-2"));
  await writeFile(join(parent, "site", "a b", "index.html"), "page");
  await writeFile(join(parent, "site", "100%.json"), "data");
  await writeFile(join(parent, "secret.json"), "secret");
  await writeFile(join(parent, "site-2", "secret.json"), "secret");
  served = await serveFolder(join(parent, "site"));
});
afterAll(async () => {
  await served.close();
  await rm(parent, { recursive: true });
});

/** Asks for exactly this path: fetch would remove the dots first. */
function ask(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(served.url);
    const request = get({ hostname, port, path }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part) => {
        text += part;
      });
      response.on("end", () => resolve(`${response.statusCode} ${text}`));
    });
    request.on("error", reject);
  });
}

it.each([
  ["/a%20b/", "200 page"],
  ["/a%20b/?query", "200 page"],
  ["/100%25.json", "200 data"],
  ["/a%20b", "404 "],
  ["/none", "404 "],
])("%s gets %s", async (path, wanted) => {
  expect(await ask(path)).toBe(wanted);
});

it.each([
  "/..%2fsecret.json",
  "/a%20b/..%2f..%2fsecret.json",
  "/..%2fsite-2%2fsecret.json",
  "/%2e%2e%2fsecret.json",
  "/../secret.json",
  "/..%5csecret.json",
  "/%00",
])("%s stays in the folder", async (path) => {
  expect(await ask(path)).toBe("404 ");
});

it.each(["/%zz", "/%", "/%E0%A4%A", "//", "//[a", "/%C0%AE%C0%AE%2fsecret.json"])(
  "%s, which is no path, gets a 400",
  async (path) => {
    expect(await ask(path)).toBe("400 ");
    expect(await ask("/a%20b/")).toBe("200 page");
  },
);

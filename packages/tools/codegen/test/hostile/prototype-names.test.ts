import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runOrThrow, writeBelow } from "@org/exec";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findTypeErrors } from "../support/find-type-errors.ts";
import { generateDocument } from "./generate-document.ts";

const RUNTIME = fileURLToPath(new URL("../../../../client-runtime", import.meta.url));

/** Names that every object has, or that the language acts on. */
const NAMES = ["__proto__", "constructor", "prototype", "hasOwnProperty", "then", "toString"];

let folder: string;
/** The generated sources of all names, by path below a folder of each. */
const sources = new Map<string, string>();
/** The result of a call per name, as observed by one process. */
let calls: Promise<ReadonlyMap<string, CallReport>> | undefined;

interface CallReport {
  readonly url: string;
  readonly header: string;
  readonly body: string;
  readonly status: number;
  readonly data: string;
  readonly polluted: boolean;
}

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "hostile-")));
  await mkdir(join(folder, "node_modules/@org"), { recursive: true });
  await symlink(RUNTIME, join(folder, "node_modules/@org/client-runtime"), "junction");
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  for (const name of NAMES) {
    const { files, refusal } = await generateDocument(documentNaming(name), "openapi.json");
    expect(refusal).toEqual([]);
    for (const [path, text] of files) {
      const [, inside] = /^packages\/hostile\/src\/generated\/(.*)$/.exec(path) ?? [];
      if (inside === undefined) continue;
      await writeBelow(join(folder, name), inside, text);
      sources.set(`${name}/${inside}`, text);
    }
    await writeFile(join(folder, name, "main.ts"), programCalling(name));
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The records inside fetch lose this header, so the runtime refuses it. */
function isHeader(name: string): boolean {
  return name !== "__proto__";
}

/** A document in which everything that can be named has this name. */
function documentNaming(name: string): string {
  const properties = `{ "${name}": { "type": "string" } }`;
  const parameter = (location: string, required: boolean) =>
    `{ "name": "${name}", "in": "${location}", "required": ${required}, "schema": { "type": "string" } }`;
  // As text: an object literal would take __proto__ for its prototype.
  return `{
    "openapi": "3.1.0",
    "info": { "title": "Names", "version": "1" },
    "servers": [{ "url": "https://vendor.example" }],
    "tags": [{ "name": "${name}" }],
    "paths": { "/${name}/{${name}}": { "put": {
      "operationId": "${name}",
      "tags": ["${name}"],
      "security": [{ "${name}": [] }],
      "parameters": [${parameter("path", true)}, ${parameter("query", false)}, ${parameter("header", false)}],
      "requestBody": { "required": true, "content": { "application/json": {
        "schema": { "$ref": "#/components/schemas/${name}" } } } },
      "responses": { "200": { "description": "Done.", "content": { "application/json": {
        "schema": { "$ref": "#/components/schemas/${name}" } } } } }
    } } },
    "components": {
      "securitySchemes": { "${name}": { "type": "http", "scheme": "bearer" } },
      "schemas": { "${name}": { "type": "object", "required": ["${name}"], "properties": ${properties} } }
    }
  }`;
}

describe("names that every object has", () => {
  it("compile", () => {
    expect(findTypeErrors(sources)).toEqual([]);
  });

  it.each(NAMES)(
    "%s: a call sends and brings back what it should, and no prototype changes",
    async (name) => {
      calls ??= callAll();
      const { url, header, body, data, ...rest } = (await calls).get(name) ?? {};
      expect(url).toBe(`https://vendor.example/${name}/p?${name}=q`);
      expect(header).toBe(isHeader(name) ? "h" : null);
      expect(body).toBe(`{"${name}":"b"}`);
      expect(data).toBe(`{"${name}":"r"}`);
      expect(rest).toEqual({ status: 200, polluted: false });
    },
  );
});

/** Makes the calls of all names, one after the other in one process. */
async function callAll(): Promise<ReadonlyMap<string, CallReport>> {
  const programs = NAMES.map((name) => `await import("./${name}/main.ts");`);
  await writeFile(join(folder, "main.ts"), programs.join("\n"));
  const flags = ["--conditions=@org/source", "--no-warnings"];
  const args = [...flags, join(folder, "main.ts")];
  const stdout = await runOrThrow(process.execPath, args, { cwd: folder });
  const lines = stdout.trim().split("\n");
  return new Map(NAMES.map((name, index) => [name, JSON.parse(lines[index] ?? "{}")]));
}

function programCalling(name: string): string {
  return `import * as vendor from "./index.ts";
const before = Object.getOwnPropertyNames(Object.prototype).join();
const own = (value: string) => JSON.parse('{"${name}":"' + value + '"}');
let sent: Request | undefined;
const client = vendor.createHostileClient({
  auth: JSON.parse('{"' + ${JSON.stringify(credentialKey(name))} + '":"test-token"}'),
  fetch: async (input: string | Request, init: RequestInit) => {
    sent = new Request(input, init);
    return new Response('{"${name}":"r"}', { headers: { "Content-Type": "application/json" } });
  },
});
const [operation] = Object.entries(vendor).filter(([key, value]) =>
  typeof value === "function" && /^function ${name.replaceAll("_", "")}|callOperation/i.test(String(value)) && key !== "createHostileClient" && String(value).includes("callOperation(client"),
);
const header = ${isHeader(name)} ? { header: own("h") } : {};
const init = { path: own("p"), query: own("q"), body: own("b"), ...header };
const { status, data } = await (operation![1] as Function)(client, init);
console.log(JSON.stringify({
  url: sent!.url, header: sent!.headers.get("${name}"), body: await sent!.text(),
  status, data: JSON.stringify(data),
  polluted: Object.getOwnPropertyNames(Object.prototype).join() !== before || "polluted" in {},
}));
`;
}

/** The key that the generator gives a credential of this name. */
function credentialKey(name: string): string {
  return name.replaceAll("_", "");
}

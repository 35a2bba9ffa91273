import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WORKSPACE_ROOT } from "@org/codegen/contract";
import { type RunResult, runProcess } from "@org/exec";
import { SOURCE_CONDITION } from "@org/exec/workspace";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "api-diff-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function run(...args: string[]): Promise<RunResult> {
  const script = join(WORKSPACE_ROOT, "scripts/api-diff.ts");
  return runProcess(process.execPath, [SOURCE_CONDITION, script, ...args], { cwd: folder });
}

const OLD = `openapi: 3.0.3
info: { title: Test, version: "1" }
servers: [{ url: https://api.example }]
paths:
  /things:
    get:
      operationId: listThings
      responses:
        "200":
          description: Things.
          content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } }
components:
  schemas:
    Thing: { type: object, required: [name], properties: { name: { type: string } } }
`;

const NEW = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "Test", version: "1" },
  servers: [{ url: "https://api.example" }],
  paths: {
    "/things": {
      get: {
        operationId: "listThings",
        responses: {
          200: {
            description: "Things.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Thing: {
        type: "object",
        required: ["name"],
        properties: { name: { type: ["string", "null"] } },
      },
    },
  },
});

/** The old document in Swagger 2.0, and in two files. */
const SWAGGER = {
  swagger: "2.0",
  info: { title: "Test", version: "1" },
  host: "api.example",
  schemes: ["https"],
  paths: {
    "/things": {
      get: {
        operationId: "listThings",
        responses: { 200: { description: "Things.", schema: { $ref: "#/definitions/Thing" } } },
      },
    },
  },
  definitions: {
    Thing: { type: "object", required: ["name"], properties: { name: { type: "string" } } },
  },
};
const PARTS = {
  "root.json": { ...SWAGGER, definitions: { $ref: "things.json" } },
  "things.json": SWAGGER.definitions,
};

describe("pnpm api-diff", () => {
  beforeAll(async () => {
    await writeFile(join(folder, "old.yaml"), OLD);
    await writeFile(join(folder, "new.json"), NEW);
    await mkdir(join(folder, "parts/deep"), { recursive: true });
    await writeFile(join(folder, "parts/swagger.json"), JSON.stringify(SWAGGER));
    for (const [name, part] of Object.entries(PARTS)) {
      await writeFile(join(folder, "parts/deep", name), JSON.stringify(part));
    }
    await writeFile(join(folder, "broken.yaml"), "openapi: 3.0.3\n  x: [");
    await writeFile(join(folder, "other.yaml"), "name: no OpenAPI\n");
    await writeFile(join(folder, "twice.yaml"), OLD.replace("paths:", "x-a: 1\nx-a: 2\npaths:"));
  });

  it.each(["parts/swagger.json", "parts/deep", "parts/deep/root.json"])(
    "finds no difference in %s, which is the same in another form",
    async (form) => {
      const { code, output } = await run("old.yaml", form);
      expect({ code, output }).toEqual({
        code: 0,
        output: "level: none (no changes; the oracles agree)\n",
      });
    },
  );

  it("prints the judgment as JSON, for either dialect and either syntax", async () => {
    const { code, stdout, stderr } = await run("old.yaml", "new.json", "--json");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toEqual({
      level: "major",
      agree: true,
      changes: [
        {
          rule: "response-became-nullable",
          level: "major",
          seenBy: "types",
          pointer: "/components/schemas/Thing/properties/name",
          before: "/components/schemas/Thing/properties/name",
          operation: "GET /things",
          summary: "`Thing.name` may now be null.",
          oracle: "both",
        },
      ],
    });
  });

  it("prints the judgment for a person", async () => {
    const { code, stdout } = await run("old.yaml", "new.json");
    expect(code).toBe(0);
    expect(stdout).toBe(`level: major (1 breaking; the oracles agree)

major:
  GET /things: \`Thing.name\` may now be null.
    response-became-nullable, seen by types, /components/schemas/Thing/properties/name
`);
  });

  it("finds nothing between a document and itself", async () => {
    const { code, stdout } = await run("old.yaml", "old.yaml", "--json");
    expect({ code, judgment: JSON.parse(stdout) }).toEqual({
      code: 0,
      judgment: { level: "none", agree: true, changes: [] },
    });
  });

  it("warns about an invalid document and still compares it", async () => {
    const { code, stdout, stderr } = await run("old.yaml", "twice.yaml", "--json");
    expect(code).toBe(0);
    expect(stderr).toContain("warning DUPLICATE_KEY  twice.yaml");
    expect(JSON.parse(stdout)).toMatchObject({ level: "patch", agree: true });
  });

  it("compares every document of a folder with itself", async () => {
    await mkdir(join(folder, "both/below"), { recursive: true });
    await writeFile(join(folder, "both/old.yaml"), OLD);
    await writeFile(join(folder, "both/below/new.json"), NEW);
    const { code, stdout } = await run("--self", "both");
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout:
        "below/new.json: none\nold.yaml: none\n2 of 2 documents do not differ from themselves.\n",
    });
  });

  it("counts a document that cannot be read, and ends with 2", async () => {
    await mkdir(join(folder, "mixed"), { recursive: true });
    await writeFile(join(folder, "mixed/old.yaml"), OLD);
    await writeFile(join(folder, "mixed/other.yaml"), "name: no OpenAPI\n");
    const { code, stdout } = await run("--self", "mixed");
    expect(code).toBe(2);
    expect(stdout).toMatch(/^other\.yaml: cannot be read\n {2}NOT_OPENAPI: /m);
    expect(stdout).toMatch(/^1 of 2 documents do not differ from themselves\.$/m);
  });

  it.for([
    ["old.yaml", "new.json", "major", 1],
    ["new.json", "old.yaml", "major", 0],
    ["new.json", "old.yaml", "minor", 1],
    ["old.yaml", "twice.yaml", "minor", 0],
    ["old.yaml", "twice.yaml", "any", 1],
    ["old.yaml", "old.yaml", "any", 0],
  ] as const)("from %s to %s with --fail-on %s ends with %i", async ([from, to, level, want]) => {
    const { code, stdout } = await run(from, to, "--fail-on", level);
    expect({ code, line: stdout.split("\n", 1)[0] }).toEqual({
      code: want,
      line: expect.stringMatching(/^level: \w+ \(.*; the oracles agree\)$/),
    });
  });

  it.for([
    [
      "a file that does not exist",
      ["gone.yaml", "new.json"],
      /FILE_MISSING {2}gone\.yaml[\s\S]*is missing/,
    ],
    ["a file that cannot be parsed", ["old.yaml", "broken.yaml"], /SYNTAX {2}broken\.yaml/],
    ["a file that is not OpenAPI", ["other.yaml", "new.json"], /NOT_OPENAPI {2}other\.yaml/],
    [
      "a folder with several documents",
      [".", "new.json"],
      /ROOT_UNKNOWN {2}\.\n.*pass one of .*new\.json/,
    ],
    ["waivers that do not exist", ["old.yaml", "new.json", "--waivers", "w.yaml"], /w\.yaml/],
  ] as const)(
    "cannot read %s, says so in a few words and ends with 2",
    async ([, args, message]) => {
      const { code, stdout, stderr } = await run(...args);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toMatch(message);
      expect(stderr).not.toMatch(/^\s+at /m);
    },
  );

  it.for([
    ["a single file", ["old.yaml"], "Usage: pnpm api-diff"],
    ["an unknown option", ["old.yaml", "new.json", "--yes"], "Usage: pnpm api-diff"],
    ["an unknown level", ["old.yaml", "new.json", "--fail-on", "patch"], "major, minor, any"],
    ["a document beside --self", ["old.yaml", "--self", "."], "--self takes no other document."],
  ] as const)("refuses %s in a few words", async ([, args, message]) => {
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runProcess } from "@org/exec";
import { WORKSPACE_ROOT } from "@org/exec/workspace";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { printable } from "../command/printable.ts";

/** What a terminal or a runner would act on. */
const ACTS: Readonly<Record<string, string>> = {
  "an escape code": "\u001b[31mred\u001b[0m",
  "an escape code of one character": "\u009b31m\u009d8;;https://evil.example\u009c",
  "a link of a terminal": "\u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007",
  "a change of direction": "\u202eabc\u2066\u2067\u200f",
  "a backspace": "yes\b\b\bno",
  "a return to the start of the line": "bad\rgood",
  "a line separator": "a\u2028::error::b",
  "a deletion": "\u007f",
  "a command of a workflow": "::error file=a.ts,line=1::b",
  "a command after blanks": " \t\u00a0\u3000::add-mask::b",
  "a command in another line": "a\n\n::stop-commands::b\n\n  ::warning::c",
  "a command of the old form": "a ##[error]b ##vso[task.setvariable]c",
  "half a character": "\ud800",
};

const ACTING = /(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|^\s*::|##[a-z]*\[/imu;

describe("what is printed", () => {
  it.each(Object.entries(ACTS))("shows %s", (_, text) => {
    expect(text).toMatch(ACTING);
    expect(printable(text)).not.toMatch(ACTING);
    expect(JSON.parse(printable(JSON.stringify({ [text]: [text] }, null, 2)))).toEqual({
      [text]: [text],
    });
  });

  it("is otherwise as it was", () => {
    const text = "Größe: 日本 👍\n\tstd::vector ## [a] #[b]\n- a::b\n";
    expect(printable(text)).toBe(text);
    expect(printable(printable(`${text}\u001b`))).toBe(`${text}\\u001b`);
  });
});

describe("commands", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "printable-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const run = (command: string, ...args: readonly string[]) =>
    runProcess(process.execPath, ["--conditions=@org/source", `scripts/${command}.ts`, ...args], {
      cwd: WORKSPACE_ROOT,
    });
  const hostile = Object.values(ACTS).join(" ");

  it("print a document's text, messages and arguments", async () => {
    const document = (name: string, status: string) => ({
      openapi: "3.0.0",
      info: { title: hostile, version: "1" },
      paths: { [`/${hostile}`]: { get: { responses: { [status]: { description: "" } } } } },
      components: {
        schemas: { [name]: { type: hostile, properties: { [name]: { $ref: hostile } } } },
      },
    });
    const [before, after] = [join(folder, "before.json"), join(folder, "after.json")];
    await writeFile(before, JSON.stringify(document("A", "200")));
    await writeFile(after, JSON.stringify(document(hostile, hostile)));
    for (const { output } of [
      await run("api-diff", before, after),
      await run("api-diff", before, after, "--json"),
      await run("api-diff", hostile.replaceAll("\0", ""), after),
      await run("generate", hostile),
      await run("generate", `--${hostile}`),
      await run("new-vendor", "Acme", hostile),
      await run("changeset-specs", "--base", hostile),
    ]) {
      expect(output.length).toBeGreaterThan(20);
      expect(output).not.toMatch(ACTING);
    }
  });
});

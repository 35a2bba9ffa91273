import { fileURLToPath } from "node:url";
import { runProcess } from "@org/exec";
import { expect, test } from "vitest";
import { SOURCE_CONDITION } from "../src/workspace.ts";

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));

/** What a command prints that is not to begin with its work, and how it ends. */
async function misuse(script: string, args: readonly string[]) {
  const file = `${ROOT}scripts/${script}.ts`;
  const env = {
    ...process.env,
    // The folder in which a person stands, which pnpm would tell.
    INIT_CWD: ROOT,
    // Compiling what is imported is most of what they do.
    NODE_COMPILE_CACHE: `${ROOT}node_modules/.cache/compile`,
  };
  return runProcess(process.execPath, [SOURCE_CONDITION, file, ...args], { cwd: ROOT, env });
}

test.concurrent.each<[script: string, args: readonly string[], said: RegExp]>([
  ["bench", ["--wrong"], /^Unknown option '--wrong'\nUsage: pnpm bench \[--write\]\n$/],
  ["bench-codegen", ["no-such-folder"], /^There is no folder \S*no-such-folder\.\n$/],
  ["bench-scale", ["no-such-folder"], /^There is no folder \S*no-such-folder\.\n$/],
  ["bench-scale", ["specs", "--vendors", "x"], /^--vendors: "x" is not .*\nUsage: .*\n$/],
  ["bench-types", ["no-such-file.json"], /^There is no file \S*no-such-file\.json\.\n$/],
  ["docs-build", ["--wrong"], /^Unknown option '--wrong'\nUsage: pnpm docs:build\n$/],
  ["example", ["backend", "--wrong"], /^Unknown option '--wrong'\nUsage: .*\n$/],
  ["test-consumers", ["Node", "20"], /^One text at the most\.\nUsage: .*\n$/],
  ["test-docs", ["--wrong"], /^Unknown option '--wrong'\nUsage: pnpm test:docs \[--write\]\n$/],
  ["test-remote-cache", ["extra"], /^Unexpected argument 'extra'\nUsage: .*\n$/],
])("%s %j says what is wrong, and ends with 1", async (script, args, said) => {
  const { code, output } = await misuse(script, args);
  expect(output).toMatch(said);
  expect(code).toBe(1);
});

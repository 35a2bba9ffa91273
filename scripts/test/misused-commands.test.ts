import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runProcess } from "@org/exec";
import { WORKSPACE_ROOT } from "@org/exec/workspace";
import { describe, expect, it } from "vitest";

const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync(join(WORKSPACE_ROOT, "package.json"), "utf8"),
);

/** Commands that are more than one, with the steps that their usage names. */
const STEPS: Readonly<Record<string, readonly string[]>> = {
  bench: ["client", "codegen", "types", "scale", "semver", "peers"],
  release: ["prepare", "version", "pack", "publish"],
};

const COMMANDS = Object.keys(scripts).flatMap((name) => [
  name,
  ...(STEPS[name] ?? []).map((step) => `${name} ${step}`),
]);

/** Runs a command of the root manifest as pnpm does: what it prints, and how it ends. */
async function run(command: string, ...args: readonly string[]) {
  const [name = "", ...step] = command.split(" ");
  const [program, ...own] = (scripts[name] ?? "").split(" ");
  expect(program).toBe("node");
  const env = {
    ...process.env,
    // The folder in which a person stands, which pnpm would tell.
    INIT_CWD: WORKSPACE_ROOT,
    // Compiling what is imported is most of what they do.
    NODE_COMPILE_CACHE: join(WORKSPACE_ROOT, "node_modules/.cache/compile"),
  };
  const all = [...own, ...step, ...args];
  const { code, output, stdout } = await runProcess(process.execPath, all, {
    cwd: WORKSPACE_ROOT,
    env,
  });
  return { code, stdout, stderr: output.replace(stdout, "") };
}

const USAGE = /^Usage: (?:pnpm|node) .+$/m;
const STACK = /^\s+at .+:\d+/m;

it("has at most 24 commands", () => {
  expect(Object.keys(scripts).length).toBeLessThanOrEqual(24);
});

describe.each(COMMANDS)("%s", (command) => {
  it.concurrent("says what it is, and ends with 0", async () => {
    const { code, stdout, stderr } = await run(command, "--help");
    expect(stdout).toMatch(USAGE);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  it.concurrent("refuses what it does not know with its usage, and ends with 1", async () => {
    const { code, stdout, stderr } = await run(command, "--wrong");
    expect(stderr).toMatch(/^Unknown option --wrong\.\nUsage: /);
    expect(stderr).not.toMatch(STACK);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  });
});

it.concurrent.each<[command: string, args: readonly string[], said: RegExp]>([
  ["generate", ["--chek"], /^Unknown option --chek\. Did you mean --check\?\nUsage: .*\n$/],
  ["generate", ["--check=yes"], /^Option '--check' does not take an argument\nUsage: .*\n$/],
  ["bench", ["clinet"], /^Unknown word clinet\. Did you mean client\?\nUsage: .*\n$/],
  ["bench codegen", ["no-such-folder"], /^There is no folder \S*no-such-folder\.\n$/],
  ["bench scale", [], /^A word is missing\.\nUsage: .*\n$/],
  ["bench scale", ["no-such-folder"], /^There is no folder \S*no-such-folder\.\n$/],
  ["bench scale", ["specs", "--vendors", "x"], /^--vendors: "x" is not .*\nUsage: .*\n$/],
  ["bench semver", ["--pairs", "no-such-folder"], /^There is no folder \S*no-such-folder\.\n$/],
  ["bench semver", ["--pairs"], /^Option '--pairs <value>' argument missing\nUsage: .*\n$/],
  ["bench semver", ["--edits", "many"], /^"many" is not a number\.\nUsage: .*\n$/],
  ["bench semver", ["--seed", "1"], /^--seed goes with --edits\.\nUsage: .*\n$/],
  ["bench semver", ["--json"], /^--json goes with --pairs\.\nUsage: .*\n$/],
  ["bench types", ["no-such-file.json"], /^There is no file \S*no-such-file\.json\.\n$/],
  ["corpus", ["no-such-folder"], /^There is no folder \S*no-such-folder\.\n$/],
  ["docs:build", ["extra"], /^Unexpected word extra\.\nUsage: pnpm docs:build\n$/],
  ["release", ["pakc"], /^Unknown word pakc\. Did you mean pack\?\nUsage: .*\n$/],
  ["release", [], /^A word is missing\.\nUsage: .*\n$/],
  ["release publish", ["no-such-folder"], /^ENOENT: no such file .*\n$/],
  ["specs:refresh", ["--propose", "proposal"], /^--propose takes one vendor\.\nUsage: .*\n$/],
  ["test:consumers", ["Node", "20"], /^Unexpected word 20\.\nUsage: .*\n$/],
])("%s %j says what is wrong, and ends with 1", async (command, args, said) => {
  const { code, stdout, stderr } = await run(command, ...args);
  expect(stderr).toMatch(said);
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
});

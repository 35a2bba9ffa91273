import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** Builds the package as it is published, below `reports/`, and gives the path of its bin. */
export function buildBin(): string {
  const typescript = createRequire(import.meta.url).resolve("typescript/package.json");
  const out = join(ROOT, "reports", "built");
  const tsc = join(dirname(typescript), "bin", "tsc");
  // What it is built on need not be built for that.
  const source = ["--customConditions", "@org/source"];
  const args = [tsc, "-p", join(ROOT, "tsconfig.build.json"), "--outDir", out, ...source];
  execFileSync(process.execPath, args, { stdio: "inherit" });
  return join(out, "bin.js");
}

/** A running command. */
export interface RunningBin {
  /** Everything that was printed so far. */
  readonly output: () => string;
  /** Waits until a text was printed. @throws Error where the command ends before */
  readonly printed: (text: string | RegExp) => Promise<RegExpMatchArray>;
  /** Interrupts it as ctrl-C does, and gives its exit code. */
  readonly interrupt: () => Promise<number | null>;
  readonly ended: Promise<number | null>;
}

/** Starts the command in a folder, after a module if one is given as source text. */
export function startBin(
  bin: string,
  args: readonly string[],
  cwd: string,
  before = "",
): RunningBin {
  const loaded = `--import=data:text/javascript,${encodeURIComponent(before)}`;
  const child = spawn(process.execPath, ["--conditions=@org/source", loaded, bin, ...args], {
    cwd,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      child.emit("printed");
    });
  }
  return {
    output: () => output,
    printed: (text) =>
      waitFor(
        child,
        () => output.match(text) ?? undefined,
        ended,
        () => output,
      ),
    interrupt: () => {
      child.kill("SIGINT");
      return ended;
    },
    ended,
  };
}

function waitFor<Value>(
  child: ChildProcess,
  find: () => Value | undefined,
  ended: Promise<unknown>,
  output: () => string,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const found = find();
      if (found === undefined) return;
      child.off("printed", look);
      resolve(found);
    };
    child.on("printed", look);
    void ended.then(() => reject(new Error(`the command ended: ${output()}`)));
    look();
  });
}

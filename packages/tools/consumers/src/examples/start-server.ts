import { startProcess, stopProcess, waitForExit } from "@org/exec";

/** A server in its own process. */
export interface Server {
  /** Origin, without a trailing slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** How to start a server. */
export interface ServerOptions {
  readonly cwd: string;
  /** In addition to the variables of this process. */
  readonly env: Readonly<Record<string, string>>;
  /** Gets what it prints on standard error. */
  readonly log: (text: string) => void;
}

/**
 * Starts a server with Node and waits until it prints its URL.
 * @throws Error with its output if it ends before
 */
export async function startServer(
  args: readonly string[],
  { cwd, env, log }: ServerOptions,
): Promise<Server> {
  const child = startProcess(process.execPath, args, {
    cwd,
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const printed: string[] = [];
  const ended = waitForExit(child).then(() => {
    throw new Error(`${args.join(" ")} ended:\n${printed.join("").trim()}`);
  });
  // Whoever waits for the URL gets the error; later nobody does.
  ended.catch(() => {});
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    printed.push(text);
    log(text);
  });
  const told = new Promise<string>((resolve) => {
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      printed.push(text);
      const [url] = /http:\/\/[\w.]+:\d+/.exec(printed.join("")) ?? [];
      if (url !== undefined) resolve(url);
    });
  });
  return {
    url: await Promise.race([told, ended]),
    close: () => stopProcess(child),
  };
}

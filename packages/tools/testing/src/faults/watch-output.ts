import { format } from "node:util";

/** What the process prints and warns about while it is watched. */
export interface OutputWatch {
  readonly lines: readonly string[];
  stop(): void;
}

const METHODS = ["debug", "log", "info", "warn", "error", "trace", "dir"] as const;

/** Records what goes to the console, and the process's warnings. */
export function watchOutput(): OutputWatch {
  const lines: string[] = [];
  const methods = METHODS.map((name) => [name, console[name]] as const);
  for (const [name] of methods) {
    console[name] = (...values: unknown[]) => {
      lines.push(format(...values));
    };
  }
  const onWarning = (warning: Error): void => {
    lines.push(warning.stack ?? String(warning));
  };
  process.on("warning", onWarning);
  return {
    lines,
    stop: () => {
      for (const [name, method] of methods) console[name] = method;
      process.off("warning", onWarning);
    },
  };
}

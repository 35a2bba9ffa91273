import { parseArgs } from "node:util";

/** The parsed command line. */
export interface MockArguments {
  /** Slugs; all vendors if there are none. */
  readonly vendors: readonly string[];
  /** Port of the first vendor; the next ones follow. 0 picks free ones. */
  readonly port: number;
  /** Hosts that requests may be for, beside this machine's own names. */
  readonly allowedHosts: readonly string[];
}

/** The default port of Prism's own command. */
const DEFAULT_PORT = 4010;

/** Reads the command line. @throws Error that says what is wrong with it */
export function readArguments(args: readonly string[]): MockArguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      port: { type: "string" },
      "allow-host": { type: "string", multiple: true, default: [] },
    },
  });
  const { port = String(DEFAULT_PORT), "allow-host": allowedHosts } = values;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    throw new Error(`--port is "${port}" and must be a number from 0 to 65535.`);
  }
  return { vendors: [...new Set(positionals)], port: Number(port), allowedHosts };
}

import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { startProcess, stopProcess } from "@org/exec";

/** A raw server in its own process. */
export interface RawServer {
  readonly baseUrl: string;
  /** Connections that are open now. */
  countSockets(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts a raw server on an ephemeral port of this machine. */
export async function startRawServer(): Promise<RawServer> {
  const script = fileURLToPath(new URL("raw-server.ts", import.meta.url));
  const child = startProcess(process.execPath, [script], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const [{ port }] = await once(child, "message");
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    countSockets: async () => {
      const counted = once(child, "message");
      child.send("count");
      return (await counted)[0];
    },
    stop: () => stopProcess(child),
  };
}

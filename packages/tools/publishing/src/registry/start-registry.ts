import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startProcess, stopProcess } from "@org/exec";

/** A registry that runs. */
export interface Registry {
  readonly url: string;
  /** Folder in which verdaccio keeps what it was given. */
  readonly storage: string;
  /** Stops it and forgets all that was published. */
  close(): Promise<void>;
}

/** How a registry is to be. */
export interface RegistryOptions {
  /** Serves packages of others; without it, nothing comes from elsewhere. */
  readonly uplink?: Uplink;
}

/** Another registry. */
export interface Uplink {
  readonly url: string;
  /** File of certificate authorities (PEM) that are trusted beside Node's own. */
  readonly authorities?: string | undefined;
}

/** By itself verdaccio gives an uplink up for five minutes after its second failure, and says 404. */
const PATIENCE = "timeout: 60s, max_fails: 1000";

/** Anybody may publish. What is ours is never looked for elsewhere. */
const configure = ({ uplink }: RegistryOptions) => `storage: ./storage
uplinks: { ${uplink === undefined ? "" : `others: { url: ${JSON.stringify(uplink.url)}, ${PATIENCE} }`} }
packages:
  "@org/*": { access: $all, publish: $all, unpublish: $all }
  "**": { access: $all, publish: $all, unpublish: $all${uplink === undefined ? "" : ", proxy: others"} }
auth: { htpasswd: { file: ./htpasswd, max_users: -1 } }
web: { enable: false }
log: { type: stdout, format: json, level: fatal }
max_body_size: 50mb
`;

const SERVE = fileURLToPath(new URL("serve-verdaccio.ts", import.meta.url));

/**
 * Starts an empty registry on an ephemeral loopback port.
 * @throws Error where verdaccio ends before it serves
 */
export async function startRegistry(
  verdaccio: string,
  options: RegistryOptions = {},
): Promise<Registry> {
  const folder = await mkdtemp(join(tmpdir(), "registry-"));
  const config = join(folder, "config.yaml");
  await writeFile(config, configure(options));
  const authorities = options.uplink?.authorities;
  const child = startProcess(process.execPath, [SERVE, verdaccio, config], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    env: {
      ...process.env,
      NODE_NO_WARNINGS: "1",
      ...(authorities !== undefined && { NODE_EXTRA_CA_CERTS: authorities }),
    },
  });
  const [port]: unknown[] = await Promise.race([
    once(child, "message"),
    once(child, "exit").then(([code]) => {
      throw new Error(`verdaccio ended with ${code} before it served`);
    }),
  ]).catch(async (error: unknown) => {
    await rm(folder, { recursive: true, force: true });
    throw error;
  });
  return {
    url: `http://127.0.0.1:${port}/`,
    storage: join(folder, "storage"),
    close: async () => {
      await stopProcess(child);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

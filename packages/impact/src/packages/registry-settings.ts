import { dirname, join } from "node:path";
import Config from "@npmcli/config";
import definitions from "@npmcli/config/lib/definitions/index.js";
import { ImpactError } from "../impact-error.ts";

/** What npm's settings say of registries: addresses, credentials, certificates, proxies, retries. */
export type RegistrySettings = Readonly<Record<string, unknown>>;

/** The settings that are kept beside registries of scopes and what is set for one registry alone. */
const KEPT: ReadonlySet<string> = new Set([
  "before",
  "ca",
  "cert",
  "httpsProxy",
  "key",
  "localAddress",
  "maxSockets",
  "noProxy",
  "proxy",
  "registry",
  "retry",
  "strictSSL",
  "timeout",
]);

/**
 * Reads npm's settings as npm does in a project: the environment's, the project's, the user's and the
 * machine's `.npmrc`, with `${VARIABLES}` replaced. Of these it keeps only what concerns registries:
 * no setting can name a program, and there is no cache on disk.
 * @throws ImpactError if they cannot be read, or npm would refuse them
 */
export async function readRegistrySettings(project: string): Promise<RegistrySettings> {
  const config = new Config({
    ...definitions,
    npmPath: npmBesideNode(),
    argv: [],
    // A copy: npm also writes there.
    env: { ...process.env },
    cwd: project,
    warn: false,
  });
  try {
    await config.load();
    config.validate();
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split("\n");
    throw new ImpactError(`The settings of npm cannot be read: ${reason}`);
  }
  return Object.fromEntries(
    Object.entries(config.flat).filter(
      ([key]) => KEPT.has(key) || key.startsWith("//") || /^@[^:]+:registry$/.test(key),
    ),
  );
}

/** Where npm is if it came with Node; read is only its `npmrc`, and only if it is there. */
function npmBesideNode(): string {
  const folder = dirname(process.execPath);
  return process.platform === "win32"
    ? join(folder, "node_modules", "npm")
    : join(folder, "..", "lib", "node_modules", "npm");
}

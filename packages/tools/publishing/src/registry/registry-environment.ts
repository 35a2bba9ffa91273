import { mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Environment variables for a command. */
export type Environment = Readonly<Record<string, string>>;

/** Settings of whoever runs this, and the workflow that it may run in. */
const FOREIGN = /^(?:(?:npm|pnpm)_config_|GITHUB_)/i;

/**
 * The environment in which npm and pnpm know one registry alone: nothing of the user's settings, an
 * empty cache.
 * @param folder where the settings and the cache go
 * @param options how often npm repeats a request that failed; where left out, never
 */
export async function registryEnvironment(
  url: string,
  folder: string,
  { retries }: { readonly retries: number } = { retries: 0 },
): Promise<Environment> {
  const settingsFolder = await mkdtemp(join(folder, "npm-"));
  const settings = join(settingsFolder, "npmrc");
  const lines = [
    `registry=${url}`,
    // npm asks for a token before it publishes; this registry takes any.
    `${url.replace(/^https?:/, "")}:_authToken=not-a-secret`,
    `cache=${join(settingsFolder, "cache")}`,
    `fetch-retries=${retries}`,
    "fetch-retry-mintimeout=500",
    "audit=false",
    "fund=false",
    "update-notifier=false",
  ];
  await writeFile(settings, `${lines.join("\n")}\n`);
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || FOREIGN.test(name) ? [] : [[name, value] as const],
  );
  return {
    ...Object.fromEntries(inherited),
    NPM_CONFIG_USERCONFIG: settings,
    NPM_CONFIG_REGISTRY: url,
    NPM_CONFIG_CACHE: join(settingsFolder, "cache"),
  };
}

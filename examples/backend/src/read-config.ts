import * as v from "valibot";

const secret = v.string();
const baseUrl = v.optional(v.string());

const Settings = v.object({
  FANFARE_SECRET_KEY: secret,
  SOLVIMON_API_KEY: secret,
  USERFLUX_API_KEY: secret,
  VOUCHERIFY_APP_ID: secret,
  VOUCHERIFY_APP_TOKEN: secret,
  FANFARE_BASE_URL: baseUrl,
  SOLVIMON_BASE_URL: baseUrl,
  USERFLUX_BASE_URL: baseUrl,
  VOUCHERIFY_BASE_URL: baseUrl,
  HOST: v.optional(v.string(), "127.0.0.1"),
  PORT: v.pipe(v.optional(v.string(), "8787"), v.digits(), v.toNumber(), v.maxValue(65_535)),
});

/** The server's settings. */
export type Config = v.InferOutput<typeof Settings>;

/**
 * Reads the settings from environment variables.
 * @throws Error that names every variable that is missing or wrong, and no value
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  // `.env.example` has lines without a value.
  const given = Object.entries(env).filter(([, value]) => value?.trim());
  const { success, output, issues } = v.safeParse(Settings, Object.fromEntries(given));
  if (success) return output;
  const names = [...new Set(issues.map((issue) => v.getDotPath(issue)))].join(", ");
  throw new Error(
    `Missing or wrong: ${names}. Set them in the environment or in .env; .env.example lists them all.`,
  );
}

/** The secrets in the settings, which must never leave the server. */
export function readSecrets(config: Config): readonly string[] {
  return [
    config.FANFARE_SECRET_KEY,
    config.SOLVIMON_API_KEY,
    config.USERFLUX_API_KEY,
    config.VOUCHERIFY_APP_ID,
    config.VOUCHERIFY_APP_TOKEN,
  ];
}

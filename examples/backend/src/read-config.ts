import * as v from "valibot";

const secret = v.string();
const baseUrl = v.optional(v.string());

/** Several values with commas between them; none if left out. */
const list = (isValue: (text: string) => boolean) =>
  v.pipe(
    v.optional(v.string(), ""),
    v.transform((text) => text.split(",").flatMap((one) => one.trim() || [])),
    v.check((values) => values.every(isValue)),
  );

/** As browsers write it, without a path; no pattern, and nothing that stands for all. */
const isOrigin = (text: string) =>
  !text.includes("*") && URL.canParse(text) && new URL(text).origin === text;
const isHost = (text: string) => !text.includes(":") && isOrigin(`http://${text}`);

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
  ALLOWED_HOSTS: list(isHost),
  ALLOWED_ORIGINS: list(isOrigin),
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

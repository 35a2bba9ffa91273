/** Complete settings, with secrets that are obviously fake. */
export const SETTINGS: Readonly<Record<string, string>> = {
  FANFARE_SECRET_KEY: "test-secret-key",
  SOLVIMON_API_KEY: "test-solvimon-key",
  USERFLUX_API_KEY: "test-userflux-key",
  VOUCHERIFY_APP_ID: "test-app-id",
  VOUCHERIFY_APP_TOKEN: "test-app-token",
};

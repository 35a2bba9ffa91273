import { expect, test } from "vitest";
import { readConfig } from "../../src/read-config.ts";
import { SETTINGS } from "./settings.ts";

test("names each missing secret in one message, and shows none that is there", () => {
  const { SOLVIMON_API_KEY: _, ...settings } = SETTINGS;
  const read = () => readConfig({ ...settings, VOUCHERIFY_APP_TOKEN: " " });
  expect(read).toThrow("Missing or wrong: SOLVIMON_API_KEY, VOUCHERIFY_APP_TOKEN.");
  expect(read).not.toThrow(/test-/);
});

test("does not repeat a secret that was set as the port", () => {
  const read = () => readConfig({ ...SETTINGS, PORT: "test-app-token" });
  expect(read).toThrow("Missing or wrong: PORT.");
  expect(read).not.toThrow(/test-/);
});

test("uses the vendors' own servers and a default port if nothing is set", () => {
  const settings = { ...SETTINGS, HOST: "", PORT: " ", FANFARE_BASE_URL: "" };
  expect(readConfig(settings)).toEqual({
    ...SETTINGS,
    HOST: "127.0.0.1",
    PORT: 8787,
    ALLOWED_HOSTS: [],
    ALLOWED_ORIGINS: [],
  });
});

test("reads the allow-lists", () => {
  const lists = {
    ALLOWED_HOSTS: "shop.example.com, api.example.com,",
    ALLOWED_ORIGINS: "https://shop.example.com",
  };
  expect(readConfig({ ...SETTINGS, ...lists })).toMatchObject({
    ALLOWED_HOSTS: ["shop.example.com", "api.example.com"],
    ALLOWED_ORIGINS: ["https://shop.example.com"],
  });
});

test.each([
  ["ALLOWED_HOSTS", "*"],
  ["ALLOWED_HOSTS", "*.example.com"],
  ["ALLOWED_HOSTS", "shop.example.com:443"],
  ["ALLOWED_HOSTS", "https://shop.example.com"],
  ["ALLOWED_ORIGINS", "*"],
  ["ALLOWED_ORIGINS", "null"],
  ["ALLOWED_ORIGINS", "shop.example.com"],
  ["ALLOWED_ORIGINS", "https://shop.example.com/"],
  ["ALLOWED_ORIGINS", "https://shop.example.com, https://*.example.com"],
])("does not take %s=%s, which would allow nobody or everybody", (name, value) => {
  expect(() => readConfig({ ...SETTINGS, [name]: value })).toThrow(`Missing or wrong: ${name}.`);
});

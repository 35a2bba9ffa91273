import { execFile } from "node:child_process";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { SETTINGS } from "./settings.ts";

const MAIN = fileURLToPath(new URL("../../src/main.ts", import.meta.url));

/** Starts the server with these settings, which must not let it start. */
function start(settings: Readonly<Record<string, string>>) {
  const env = { PATH: process.env["PATH"], ...settings };
  // Outside of any project, so that no `.env` is found.
  return promisify(execFile)(process.execPath, [MAIN], { env, cwd: tmpdir() });
}

test("does not start without its secrets, and says which are missing", async () => {
  const { USERFLUX_API_KEY: _, ...settings } = SETTINGS;
  await expect(start(settings)).rejects.toMatchObject({
    code: 1,
    stdout: "",
    stderr:
      "Missing or wrong: USERFLUX_API_KEY. " +
      "Set them in the environment or in .env; .env.example lists them all.\n",
  });
});

test("does not start with a secret that cannot be sent, and does not show it", async () => {
  const settings = { ...SETTINGS, SOLVIMON_API_KEY: "test-key\nX-Admin: 1" };
  await expect(start(settings)).rejects.toMatchObject({
    code: 1,
    stderr: expect.not.stringContaining("test-key"),
  });
});

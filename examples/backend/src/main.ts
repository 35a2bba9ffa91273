import { existsSync } from "node:fs";
import { createApp } from "./create-app.ts";
import { createClients } from "./create-clients.ts";
import { logCalls } from "./log-calls.ts";
import { readConfig, readSecrets } from "./read-config.ts";
import { startServer } from "./start-server.ts";

/** A vendor's response to an upsert is one product. */
const MAX_RESPONSE_BYTES = 1_000_000;

if (existsSync(".env")) process.loadEnvFile();

try {
  const config = readConfig(process.env);
  const clients = createClients(config, {
    maxResponseBytes: MAX_RESPONSE_BYTES,
    hooks: logCalls((line) => console.error(line)),
  });
  const allowed = { hosts: config.ALLOWED_HOSTS, origins: config.ALLOWED_ORIGINS };
  const app = createApp(clients, readSecrets(config), allowed);
  const server = startServer(app, config, (port) =>
    console.log(`Listening on http://${config.HOST}:${port}`),
  );
  server.once("error", ({ message }) => {
    console.error(`Cannot listen: ${message}. PORT and HOST say where.`);
    process.exitCode = 1;
  });
  const end = () => server.close();
  process.once("SIGINT", end).once("SIGTERM", end);
} catch (error) {
  // Neither the settings' message nor a client's ConfigError holds a value.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

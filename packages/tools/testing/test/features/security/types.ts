import {
  createSecurityClient,
  either,
  type SecurityAuth,
  type SecurityClient,
} from "./src/generated/index.ts";

declare const client: SecurityClient;
void either(client);

// All fields of exactly one alternative; a secret may be text or come from a function.
const alternatives: readonly SecurityAuth[] = [
  { appId: "test-app-id", appToken: "test-app-token" },
  { token: "test-token" },
  { token: async () => "test-token" },
  { login: { username: "test-user", password: "test-password" } },
  { queryKey: "test-key" },
  { queryKey: "test-key", token: "test-token" },
  { session: "test-session" },
];
for (const auth of alternatives) void createSecurityClient({ auth });
void createSecurityClient({ auth: "none" });

// @ts-expect-error: half of a pair
void createSecurityClient({ auth: { appId: "test-app-id" } });
// @ts-expect-error: two alternatives at once
void createSecurityClient({ auth: { token: "test-token", session: "test-session" } });
// @ts-expect-error: not a credential of the vendor
void createSecurityClient({ auth: { apiKey: "test-key" } });
// @ts-expect-error: a name and a password
void createSecurityClient({ auth: { login: "test-login" } });
// @ts-expect-error: without saying so
void createSecurityClient({});

import { createServersClient, type ServersServer } from "./src/generated/index.ts";

const auth = "none";
const servers: readonly ServersServer[] = [
  {},
  { name: "production", variables: { region: "us", port: "8443" } },
  { variables: { region: "eu" } },
  { name: "sandbox" },
];
for (const server of servers) void createServersClient({ auth, server });
void createServersClient({ auth });
void createServersClient({ auth, baseUrl: "https://proxy.acme.example" });

// @ts-expect-error: no server of the document
void createServersClient({ auth, server: { name: "test" } });
// @ts-expect-error: not one of the values
void createServersClient({ auth, server: { variables: { region: "mars" } } });
// @ts-expect-error: no variable of that server
void createServersClient({ auth, server: { name: "sandbox", variables: { region: "eu" } } });

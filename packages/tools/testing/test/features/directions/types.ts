import {
  type Account,
  type AccountInput,
  type DirectionsClient,
  putAccount,
  unwrap,
} from "./src/generated/index.ts";

declare const client: DirectionsClient;
const path = { id: "a" };
const owner = { email: "a@acme.example" };

// What is read-only is not sent, what is write-only does not come back, however deep.
const body: AccountInput = { name: "a", password: "test-password", owner };
const account: Account = unwrap(await putAccount(client, { path, body }));
void (account.id satisfies string);
void (account.created satisfies string | undefined);
void (account.owner.ref satisfies number);
// Required by another part than the one that describes it.
void (account.name satisfies string);

// @ts-expect-error: write-only
void account.password;
// @ts-expect-error: read-only
void putAccount(client, { path, body: { ...body, created: "now" } });
// @ts-expect-error: read-only, by what it refers to
void putAccount(client, { path, body: { ...body, id: "a" } });
// @ts-expect-error: read-only, further down
void putAccount(client, { path, body: { ...body, owner: { ...owner, ref: 1 } } });
// @ts-expect-error: required by another part
void putAccount(client, { path, body: { password: "test-password", owner } });

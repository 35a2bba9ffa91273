import {
  type Account,
  type AccountInput,
  type DirectionsClient,
  putAccount,
  unwrap,
} from "./src/generated/index.ts";

declare const client: DirectionsClient;
const params = { path: { id: "a" } };
const owner = { email: "a@acme.example" };

// What is read-only is not sent, what is write-only does not come back, however deep.
const body: AccountInput = { name: "a", password: "test-password", owner };
const account: Account = unwrap(await putAccount(client, { params, body }));
void (account.id satisfies string);
void (account.created satisfies string | undefined);
void (account.owner.ref satisfies number);
// Required by another part than the one that describes it.
void (account.name satisfies string);

// @ts-expect-error: write-only
void account.password;
// @ts-expect-error: read-only
void putAccount(client, { params, body: { ...body, created: "now" } });
// @ts-expect-error: read-only, by what it refers to
void putAccount(client, { params, body: { ...body, id: "a" } });
// @ts-expect-error: read-only, further down
void putAccount(client, { params, body: { ...body, owner: { ...owner, ref: 1 } } });
// @ts-expect-error: required by another part
void putAccount(client, { params, body: { password: "test-password", owner } });

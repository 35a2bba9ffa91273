/** What every snippet begins with. */
export const PREAMBLE = `import { isKnown, type Payment, type Product, productSizeValues, type Status, statusValues, type Unrecognized, unwrap, upsertProduct, getProduct, listPayments } from "./index.ts";
import type * as Shop from "./index.ts";
declare const client: Shop.ComparedClient;
declare const product: Product;
declare const payment: Payment;
const path = { id: "tee" };
export {};
`;

/** What consumers write about what they receive and send, by what each is for. */
export const SOUND: Readonly<Record<string, string>> = {
  "compares with a listed value": `const active: boolean = product.status === "ACTIVE";`,
  "narrows by comparing": `if (product.status === "DRAFT") product.status satisfies "DRAFT";`,
  "switches with a default branch": `
function label(status: Status): string {
  switch (status) {
    case "DRAFT": return "Draft";
    case "ACTIVE": return "On sale";
    default: return status.toLowerCase();
  }
}`,
  "takes the default branch for a text": `
if (product.status !== "DRAFT" && product.status !== "ACTIVE") { const other: string = product.status; }`,
  "prints any value": `const line = \`\${product.name}: \${product.status}\`;`,
  "looks a label up": `
const labels: Readonly<Record<string, string | undefined>> = { DRAFT: "Draft", ACTIVE: "On sale" };
const text: string = labels[product.status] ?? product.status;`,
  "has labels for those it knows": `
const labels: Partial<Record<Status, string>> = { DRAFT: "Draft" };
const text: string | undefined = labels[product.status];`,
  "asks whether a value is known": `
if (isKnown(product.status, statusValues)) { const known: (typeof statusValues)[number] = product.status; }
else { const other: string = product.status; }`,
  "asks for one of a few": `
if (isKnown(product.status, ["DRAFT"])) product.status satisfies "DRAFT";`,
  "keeps values in a set": `const seen = new Set<Status>([product.status]); seen.has("ACTIVE");`,
  "keeps values as texts": `const seen: string[] = [product.status, ...(product.tags ?? [])];`,
  "filters by a value": `const drafts = [product].filter(({ status }) => status === "DRAFT");`,
  "counts by value": `
const counts = new Map<string, number>();
counts.set(product.status, (counts.get(product.status) ?? 0) + 1);`,
  "compares numbers": `if (product.size === 2) product.size satisfies 2;`,
  "calculates with numbers": `const twice: number = (product.size ?? 0) * 2;`,
  "searches a list of values": `const isOnSale: boolean = product.tags?.includes("sale") ?? false;`,
  "relies on a list that is closed": `
switch (product.fixed) {
  case "a": case "b": case undefined: break;
  default: product.fixed satisfies never;
}`,
  "offers the listed values in a form": `
const options: { value: string }[] = statusValues.map((value) => ({ value }));
const sizes: number[] = [...productSizeValues];`,
  "narrows a union": `if (payment.kind === "card") { const number: string = payment.number; }`,
  "switches over a union": `
switch (payment.kind) {
  case "card": payment.number satisfies string; break;
  case "bank": payment.iban satisfies string; break;
  default: payment.amount satisfies number;
}`,
  "reads what all variants share": `const total: number = [payment].reduce((sum, { amount }) => sum + amount, 0);`,
  "reads an unknown variant": `
if (payment.kind !== "card" && payment.kind !== "bank") { const kind: string = payment.kind; }`,
  "reads a result by error": `
const { data, error } = await getProduct(client, { path });
if (error) throw error;
const status: Status = data.status;`,
  "reads a result by status": `
const result = await upsertProduct(client, { path, body: { name: "T", status: "DRAFT" } });
if (result.status === 200) result.data.name satisfies string;`,
  "reads an error's code": `
const { error } = await getProduct(client, { path });
if (error?.status === 404) {
  switch (error.body.code) { case "LIMIT": break; default: error.body.code satisfies string; }
}`,
  "reads a header": `
const result = await getProduct(client, { path });
if (result.status === 200 && result.response.headers.get("X-Cache") === "HIT") result.data.name;`,
  "handles a webhook": `
function handle({ body }: Shop.ProductChangedWebhook): string {
  return body.event === "created" ? "new" : body.event;
}`,
  "takes a part of a type": `
function badge({ status }: Pick<Product, "status">): Product["status"] { return status; }
badge(unwrap(await getProduct(client, { path })));`,
  "makes a value that nobody knows for a test": `const odd: Status = "PAUSED" as Unrecognized;`,
  "sends listed values": `
await upsertProduct(client, { path, body: { name: "T", status: "ACTIVE", size: 1, tags: ["new"] } });
await listPayments(client, { query: { sort: "asc" } });`,
  "sends what it has received and knows": `
if (isKnown(product.status, statusValues)) {
  await upsertProduct(client, { path, body: { name: "T", status: product.status } });
}`,
  "sends what a form has": `
type FormStatus = (typeof statusValues)[number];
const send = (status: FormStatus) => upsertProduct(client, { path, body: { name: "T", status } });`,
};

/** What must not compile, before and after: one mistake each. */
export const MISTAKEN: Readonly<Record<string, string>> = {
  "a typo in a comparison": `const active = product.status === "ACTVE";`,
  "a typo in a union's tag": `const isCard = payment.kind === "crad";`,
  "a typo in a number": `const isHuge = product.size === 44;`,
  "a text that nobody lists": `const status: Status = "PAUSED";`,
  "sending a value that is not listed": `
await upsertProduct(client, { path, body: { name: "T", status: "PAUSED" } });`,
  "sending what was received as it came": `
await upsertProduct(client, { path, body: { name: "T", status: product.status } });`,
  "sending a number that is not listed": `
await upsertProduct(client, { path, body: { name: "T", status: "DRAFT", size: 44 } });`,
  "a key of a variant before it is known": `const number: string = payment.number;`,
};

import {
  type Circle,
  getShape,
  type Problem,
  type Shape,
  type SplitClient,
  type Square,
  sendShape,
  unwrap,
} from "./src/generated/index.ts";

declare const client: SplitClient;

const circle: Circle = { kind: "round", radius: 1, inner: { kind: "round", radius: 1 } };
const square: Square = { kind: "square", side: 1 };
const shape: Shape = { ...circle, parts: [circle, square] };
const init = { header: { "X-Trace": "a" }, body: shape };
const result = await sendShape(client, init);
if (result.status === 404) void (result.error.body satisfies Problem);
const received = unwrap(result);
if (received.kind === "round") void (received.radius satisfies number);
else void (received.side satisfies number);
void (unwrap(await getShape(client, { path: { id: "a" } })) satisfies Circle);

// @ts-expect-error: a square has a side
void ({ kind: "square", radius: 1 } satisfies Shape);

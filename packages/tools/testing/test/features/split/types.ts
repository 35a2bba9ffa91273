import {
  type Circle,
  type CircleInput,
  getShape,
  type Problem,
  type Shape,
  type ShapeInput,
  type SplitClient,
  type Square,
  sendShape,
  unwrap,
} from "./src/generated/index.ts";

declare const client: SplitClient;

const circle: CircleInput = { kind: "round", radius: 1, inner: { kind: "round", radius: 1 } };
const square: Square = { kind: "square", side: 1 };
const shape: ShapeInput = { ...circle, parts: [circle, square] };
const init = { header: { "X-Trace": "a" }, body: shape };
const result = await sendShape(client, init);
if (result.status === 404) void (result.error.body satisfies Problem);
const received = unwrap(result);
if (received.kind === "round") void (received.radius satisfies number);
else if (received.kind === "square") void (received.side satisfies number);
else void (received.kind satisfies string);
void (unwrap(await getShape(client, { path: { id: "a" } })) satisfies Circle);

// @ts-expect-error: a square has a side
void ({ kind: "square", radius: 1 } satisfies Shape);

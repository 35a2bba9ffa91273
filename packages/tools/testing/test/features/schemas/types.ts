import {
  type SchemasClient,
  sendThing,
  type Thing,
  type ThingInput,
  type Tree,
  type Unrecognized,
  unwrap,
} from "./src/generated/index.ts";

declare const client: SchemasClient;

const tree: Tree = { value: 1, children: [{ value: 2 }] };
const body: ThingInput = { kind: "thing", nullable: null, level: null, tree };
const thing = unwrap(await sendThing(client, { body }));
void (thing.kind satisfies "thing" | Unrecognized);
void (thing.level satisfies "low" | "high" | Unrecognized | null);
void (thing.reference?.leaf satisfies string | undefined);
void (thing.either satisfies { leaf: string } | number | undefined);
void (thing.any satisfies string | boolean | undefined);
void (thing.both satisfies { leaf: string; size: number } | undefined);
void (thing.scores?.["a"] satisfies number | undefined);
void (thing.open?.["a"] satisfies unknown);
void (thing.tree.children?.[0]?.children satisfies readonly Tree[] | undefined);

// @ts-expect-error: null is allowed where the contract says so, nowhere else
void ({ ...body, kind: null } satisfies Thing);
// @ts-expect-error: not of the list
void ({ ...body, level: "middle" } satisfies Thing);
// @ts-expect-error: no other property
void ({ ...body, closed: { b: "a" } } satisfies Thing);

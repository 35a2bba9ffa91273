import {
  type ModernClient,
  sendThing,
  type Thing,
  type ThingInput,
  type Unrecognized,
  type UnrecognizedNumber,
  unwrap,
} from "./src/generated/index.ts";

declare const client: ModernClient;

const body: ThingInput = { kind: "thing", nullable: null, level: null };
const thing = unwrap(await sendThing(client, { body }));
void (thing.kind satisfies "thing");
void (thing.level satisfies "low" | 2 | Unrecognized | UnrecognizedNumber | null);
void (thing.reference satisfies { leaf: string } | null | undefined);
void (thing.pair satisfies [string, number] | undefined);
void (thing.rest satisfies [string?, ...number[]] | undefined);
void (thing.flags?.["isOpen"] satisfies boolean | undefined);
void (thing.either satisfies string | readonly string[] | undefined);
void (thing.described?.leaf satisfies string | undefined);

// @ts-expect-error: a pair has two members
void ({ ...body, pair: ["a"] } satisfies Thing);
// @ts-expect-error: properties of the pattern are booleans
void ({ ...body, flags: { isOpen: "yes" } } satisfies Thing);
// @ts-expect-error: the constant
void ({ ...body, kind: "other" } satisfies Thing);

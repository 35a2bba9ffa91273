import * as lowered from "./src/generated/index.ts";

declare const client: lowered.LoweredClient;

const [thing] = lowered.unwrap(await lowered.listThings(client));
// Any other tag means `Other`: none of them is a literal.
void (thing?.kind satisfies string | undefined);
void ({ kind: "anything" } satisfies lowered.Other);
void lowered.search(client);
void (lowered.unwrap(await lowered.events(client)) satisfies lowered.EventStream<lowered.Thing>);

// @ts-expect-error: a method that OpenAPI 3.1 does not know
void lowered.findThings;
// @ts-expect-error: another
void lowered.copyThings;

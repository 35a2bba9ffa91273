import { isDeepStrictEqual } from "node:util";
import type { ContractOperation } from "@org/mock-server/contract";
import type { ReceivedRequest } from "@org/mock-server/wire";
import type { CallInit } from "./vendor-module.ts";

const PLACES = ["path", "query", "header", "cookie"] as const;

/**
 * Compares what a call was given with what arrived: nothing lost, nothing changed, nothing added.
 * A path value may arrive that was not given: it has a default. An idempotency key must arrive
 * also where none was given: the client makes it up.
 * @returns one sentence for every difference
 */
export async function compareReceived(
  init: CallInit,
  received: ReceivedRequest,
  { idempotencyHeader }: Pick<ContractOperation, "idempotencyHeader">,
): Promise<readonly string[]> {
  const parameters = PLACES.flatMap((place) => {
    const given = init.params?.[place] ?? {};
    const arrived = received[place];
    const names = new Set([
      ...Object.keys(given),
      ...(place === "path" ? [] : Object.keys(arrived)),
    ]);
    const key = place === "header" ? idempotencyHeader : undefined;
    if (key !== undefined && given[key] === undefined) {
      if (!arrived[key]) return [`no ${key} was made up`];
      names.delete(key);
    }
    return [...names]
      .map((name) => ({ name, was: ownValue(given, name), is: ownValue(arrived, name) }))
      .filter(({ was, is }) => !isSameText(was, is))
      .map(
        ({ name, was, is }) => `${place} ${name} was given ${show(was)} and arrived as ${show(is)}`,
      );
  });
  const given = await asArrived(init.body);
  const arrived = received.body;
  // Where nothing says that a body is text, its bytes are what arrives.
  const sent = Buffer.isBuffer(arrived) && typeof given === "string" ? Buffer.from(given) : given;
  const isSame = isDeepStrictEqual(sent, arrived);
  const body = isSame
    ? []
    : [`the body was given ${show(given)} and arrived as ${show(received.body)}`];
  return [...parameters, ...body];
}

/** What is there under a name; undefined for what every object inherits. */
function ownValue(values: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

/** A list of one reads like its item, where the schema allows both. */
function isSameText(given: unknown, arrived: unknown): boolean {
  const [wanted, found] = [asText(given), asText(arrived)];
  if (isDeepStrictEqual(wanted, found)) return true;
  return Array.isArray(wanted) && wanted.length === 1 && isDeepStrictEqual(wanted[0], found);
}

/** Parameters travel as text, so their text is compared. */
function asText(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(asText);
  if (typeof value !== "object" || value === null)
    return value === undefined ? undefined : String(value);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, asText(part)]));
}

/** Files arrive as their bytes. */
async function asArrived(value: unknown): Promise<unknown> {
  if (value instanceof Blob) return Buffer.from(await value.arrayBuffer());
  if (Array.isArray(value)) return Promise.all(value.map(asArrived));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(
    async ([key, part]) => [key, await asArrived(part)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

function show(value: unknown): string {
  if (Buffer.isBuffer(value)) return `${value.length} bytes`;
  return JSON.stringify(value) ?? "nothing";
}

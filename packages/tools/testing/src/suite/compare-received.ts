import { isDeepStrictEqual } from "node:util";
import type { ContractOperation } from "@org/mock-server/contract";
import type { ReceivedRequest } from "@org/mock-server/wire";
import type { CallInit } from "./vendor-module.ts";

const LOCATIONS = ["path", "query", "header", "cookie"] as const;

/**
 * Compares what a call was given with what arrived: nothing may be lost, changed or added. A path
 * value with a default may arrive without being given. An idempotency key must always arrive: the
 * client generates one if none is given.
 * @returns one sentence per difference
 */
export async function compareReceived(
  init: CallInit,
  received: ReceivedRequest,
  { idempotencyHeader }: Pick<ContractOperation, "idempotencyHeader">,
): Promise<readonly string[]> {
  const parameters = LOCATIONS.flatMap((location) => {
    const given = init[location] ?? {};
    const arrived = received[location];
    const names = new Set([
      ...Object.keys(given),
      ...(location === "path" ? [] : Object.keys(arrived)),
    ]);
    const key = location === "header" ? idempotencyHeader : undefined;
    if (key !== undefined && given[key] === undefined) {
      if (!arrived[key]) return [`no ${key} was generated`];
      names.delete(key);
    }
    return [...names]
      .map((name) => ({ name, was: ownValue(given, name), is: ownValue(arrived, name) }))
      .filter(({ was, is }) => !isSameText(was, is))
      .map(
        ({ name, was, is }) =>
          `${location} ${name} was given ${show(was)} and arrived as ${show(is)}`,
      );
  });
  const given = await asArrived(init.body);
  const arrived = received.body;
  // A body that nothing declares to be text arrives as its bytes.
  const sent = Buffer.isBuffer(arrived) && typeof given === "string" ? Buffer.from(given) : given;
  const isSame = isDeepStrictEqual(sent, arrived);
  const body = isSame
    ? []
    : [`the body was given ${show(given)} and arrived as ${show(received.body)}`];
  return [...parameters, ...body];
}

/** The own value of a name; undefined for what every object inherits. */
function ownValue(values: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

/** A list with one item reads like the item if the schema allows both. */
function isSameText(given: unknown, arrived: unknown): boolean {
  const [wanted, found] = [asText(given), asText(arrived)];
  if (isDeepStrictEqual(wanted, found)) return true;
  return Array.isArray(wanted) && wanted.length === 1 && isDeepStrictEqual(wanted[0], found);
}

/** Parameters are sent as text, so their text is compared. */
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

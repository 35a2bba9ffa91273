import { ConfigError } from "../errors/config-error.ts";
import { NOT_A_PLAIN_OBJECT } from "../errors/problems.ts";
import type { BodyMetadata, EncodingMetadata } from "../metadata.ts";
import { isPresent } from "../parameters/serialize-pairs.ts";
import { valueMembers } from "../parameters/value-members.ts";

/** A property of a form, with its encoding where one is known. */
export type FormProperty = readonly [
  name: string,
  value: unknown,
  encoding: EncodingMetadata | undefined,
];

/** The properties of a form; null and undefined are left out. Throws a ConfigError for anything but a plain object. */
export function formProperties(
  value: unknown,
  encoding: BodyMetadata["encoding"] = {},
  vendor: string,
): FormProperty[] {
  const members = Array.isArray(value) ? undefined : valueMembers(value);
  if (members === undefined) {
    throw new ConfigError("body", NOT_A_PLAIN_OBJECT, vendor);
  }
  return members
    .filter(([, property]) => isPresent(property))
    .map(([name = "", property]) => [
      name,
      property,
      Object.hasOwn(encoding, name) ? encoding[name] : undefined,
    ]);
}

/** The items of an array, which repeats its name, or the one value. */
export function listItems(property: unknown): unknown[] {
  return (Array.isArray(property) ? property : [property]).filter(isPresent);
}

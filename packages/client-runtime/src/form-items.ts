import { ConfigError } from "./config-error.ts";
import { valueMembers } from "./value-members.ts";

/**
 * The fields of a form: an array repeats its name, null and undefined are left out. Throws a
 * ConfigError for anything but a plain object.
 */
export function formItems(
  value: unknown,
  vendor: string,
): (readonly [name: string, item: unknown])[] {
  const members = Array.isArray(value) ? undefined : valueMembers(value);
  if (members === undefined) {
    throw new ConfigError("body", "must be a plain object", vendor);
  }
  return members
    .flatMap(([name = "", property]) =>
      (Array.isArray(property) ? property : [property]).map((item) => [name, item] as const),
    )
    .filter(([, item]) => item !== undefined && item !== null);
}

import { bodyKind } from "@org/codegen/contract";
import { splitPointer } from "@org/test-doubles/pointer";

/**
 * Whether bytes at a pointer are a file and not text: in a named schema that is ever sent in a form or
 * raw, and in such a body itself.
 * @param files names of those schemas
 */
export function holdsFiles(pointer: string, files: ReadonlySet<string>): boolean {
  const steps = splitPointer(pointer);
  if (steps[0] === "components") return files.has(steps[2] ?? "");
  const [, , , field, content, mediaType = ""] = steps;
  return field === "requestBody" && content === "content" && bodyKind(mediaType) !== "json";
}

import { type Json, objectOr } from "./json.ts";
import { joinPointer } from "./pointer.ts";

/** The pointers of the schemas below `content`. */
export function schemaPointers(holder: Json | undefined, pointer: string): readonly string[] {
  return Object.keys(objectOr(objectOr(holder)["content"])).map((mediaType) =>
    joinPointer(pointer, "content", mediaType, "schema"),
  );
}

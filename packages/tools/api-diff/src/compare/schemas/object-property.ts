import { isHidden, presenceOf } from "@org/codegen/contract";
import { arrayOr } from "@org/test-doubles/json";
import type { Direction, Part } from "../pair.ts";
import { declarationsOf, type View } from "./schema-view.ts";

/** One property of a view. */
export interface Property {
  readonly parts: readonly Part[];
  /** Whether the package's types show it in this direction. */
  readonly shown: boolean;
  /** Whether every valid value has it. */
  readonly required: boolean;
  /** Whether the type says so: only if what requires it is typed together with what describes it. */
  readonly requiredByType: boolean;
  readonly pointer: string;
}

/** A property of a view by its name; undefined if no schema of the view describes it. */
export function propertyOf(view: View, name: string, direction: Direction): Property | undefined {
  const { document } = view;
  const parts = declarationsOf(view, name);
  const [first] = parts;
  if (!first) return undefined;
  const shownParts = parts.filter(({ schema }) => !isHidden(schema, document, direction));
  return {
    parts: shownParts.length > 0 ? shownParts : parts,
    shown: shownParts.length > 0,
    required: requires(view, name),
    requiredByType: view.typed.some(
      (layers) => presenceOf(name, layers, document, direction).required,
    ),
    pointer: (shownParts[0] ?? first).pointer,
  };
}

/** Whether any schema of a view requires a property, which none needs to describe. */
export function requires(view: View, name: string): boolean {
  return view.parts.some(({ keywords }) => arrayOr(keywords["required"]).includes(name));
}

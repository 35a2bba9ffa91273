import { readVueTemplate } from "./read-vue-template.ts";
import { declaredNames, declaredProps, usedNames } from "./script-names.ts";
import {
  type Block,
  blankInside,
  blankOutside,
  findBlocks,
  findComments,
  type ScriptParts,
  type TemplatePart,
} from "./script-parts.ts";

/** What Vue declares everywhere, for a project whose compiler does not. */
const MACROS = `
declare function defineProps<T>(...given: readonly unknown[]): T;
declare function withDefaults<T, D>(props: T, defaults: D): Omit<T, keyof D> & { [K in keyof D & keyof T]-?: T[K] };
declare function defineModel<T>(...given: readonly unknown[]): { value: T };
declare const defineEmits: any, defineExpose: any, defineOptions: any, defineSlots: any;
`;

/** What Vue does with the names of a script before a template sees them: a `ref` is its value. */
const UNREF = `
declare function unrefAll<T extends object>(names: T): { [K in keyof T]: Unref<T[K]> };
type Unref<T> = T extends { readonly value: infer V }
  ? Exclude<keyof T, symbol> extends "value" | "effect" ? V : T
  : T;
declare function pairsOf<T>(
  list: Iterable<T> | { readonly [key: string]: T } | null | undefined,
): [item: T, index: any, position: any][];
`;

/** Reads a component of Vue: its script blocks, and what its template does with their names. */
export function readVue(text: string): ScriptParts {
  const blocks = findBlocks(text, "script");
  const template = outermostTemplate(text);
  const isSetup = blocks.some(({ tag }) => tag.names.has("setup"));
  const code = blankOutside(text, blocks);
  const isExported = /\bexport\s+default\b/.test(code);
  const head = isExported ? "" : "\nexport default {} as any;";
  const done = (parts: readonly TemplatePart[], unread?: string): ScriptParts => ({
    scripts: blocks,
    template: [isSetup ? MACROS : "", ...parts, head],
    unread,
  });
  if (blocks.some(({ tag }) => tag.names.has("src"))) {
    return done([], "its script is another file");
  }
  if (!template) return done([]);
  if (template.tag.names.has("lang")) return done([], "its template is no HTML");
  const parts = readVueTemplate(blankInside(text, findComments(text)), template);
  const expressions = parts.filter((part) => typeof part !== "string");
  if (expressions.length === 0) return done([]);
  // What the options of a component give a template is known to Vue alone.
  if (!isSetup) return done([], "its template uses what the options of the component declare");
  const used = new Set(expressions.flatMap(({ start, end }) => usedNames(text.slice(start, end))));
  const own = [...declaredNames(code)].filter((name) => used.has(name));
  const others = [...used].filter((name) => !own.includes(name));
  const props = `{} as (${declaredProps(code) ?? "{}"}) & Record<string, any>`;
  return done([
    UNREF,
    `((own, props) => { const { ${own.join(", ")} } = own; const { ${others.join(", ")} } = props;`,
    ...parts,
    `\n})(unrefAll({ ${own.join(", ")} }), ${props});`,
  ]);
}

/** The template, which may contain others. */
function outermostTemplate(text: string): Block | undefined {
  const [first] = findBlocks(text, "template");
  return first && { ...first, end: text.lastIndexOf("</template") };
}

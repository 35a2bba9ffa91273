import { type Direction, stringLiteral, type TypedContract } from "@org/codegen/contract";
import { isArray } from "@org/test-doubles/json";
import { type ObjectVariant, objectVariants } from "./object-shape.ts";
import { nodeBelow, nodesBelow, type PeeledNode, peel, type SchemaNode } from "./schema-node.ts";

/** A schema in the old contract, its counterpart in the new one, and the types of both. */
export interface SchemaPair {
  readonly operation: string | null;
  readonly direction: Direction;
  readonly before: SchemaNode;
  /** Undefined if it was removed. */
  readonly after: SchemaNode | undefined;
  /** Type expressions. */
  readonly oldType: string;
  readonly newType: string;
  /**
   * Pointer of the union or composition that it is reached through, if it differs between the members:
   * then it can only be looked up in types, and a change of any member may change it.
   */
  readonly union: string | undefined;
}

/** A pair that both contracts have, with the wrappers of its schemas removed. */
export interface VisitedPair extends SchemaPair {
  readonly after: SchemaNode;
  readonly variants: readonly ObjectVariant[];
  /** The variants in the new contract. */
  readonly newVariants: readonly ObjectVariant[];
  /** The components among the branches of unions in the new contract. */
  readonly components: ReadonlySet<string>;
}

/**
 * Visits the given pairs and all pairs below them, each pair of pointers once: recursive schemas end,
 * and shared ones do not multiply.
 */
export function walkSchemas(
  roots: readonly SchemaPair[],
  before: TypedContract,
  after: TypedContract,
  visit: (pair: VisitedPair) => void,
): void {
  const seen = new Set<string>();
  const open: SchemaPair[] = [...roots].reverse();
  for (let pair = open.pop(); pair; pair = open.pop()) {
    if (!pair.after) continue;
    const old = peel(pair.before);
    const now = peel(pair.after);
    const key = `${pair.direction} ${old.node.pointer} ${now.node.pointer}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const variants = objectVariants(old.node, pair.direction);
    const newVariants = objectVariants(now.node, pair.direction);
    const visited = {
      ...named(pair, old, now, before, after),
      before: old.node,
      after: now.node,
      variants,
      newVariants,
      components: new Set(branchesByName(now.node, newVariants).keys()),
    };
    visit(visited);
    open.push(...below(visited, before, after).reverse());
  }
}

/** Refers to the types of components by their names, which keeps them short. */
function named(
  pair: SchemaPair,
  old: PeeledNode,
  now: PeeledNode,
  before: TypedContract,
  after: TypedContract,
): SchemaPair {
  if (old.component === undefined || now.component === undefined) return pair;
  // In a union it is unknown which of several components replaced which.
  if (pair.union !== undefined && old.component !== now.component) return pair;
  return {
    ...pair,
    operation: null,
    oldType: `Old.${before.writer.nameOf(old.component, pair.direction)}`,
    newType: `New.${after.writer.nameOf(now.component, pair.direction)}`,
    union: undefined,
  };
}

function below(pair: VisitedPair, before: TypedContract, after: TypedContract): SchemaPair[] {
  const { variants, newVariants } = pair;
  const child = (
    node: SchemaNode | undefined,
    now: SchemaNode | undefined,
    lookUp: string,
    union = pair.union,
  ) =>
    node
      ? [
          {
            ...pair,
            before: node,
            after: now,
            union,
            oldType: lookUp.replace("$", () => pair.oldType),
            newType: lookUp.replace("$", () => pair.newType),
          },
        ]
      : [];
  const names = new Set(variants.flatMap(({ properties }) => [...properties.keys()]));
  const items = itemsOf(pair.before);
  const indexed = variants.find((variant) => variant.index?.node);
  const index = indexed?.index?.node;
  // An index signature also covers the named properties: its type is a union with theirs.
  const isMixed = (indexed?.properties.size ?? 0) > 0;
  return [
    ...[...names].flatMap((name) => {
      if (isReadInBranch(name, pair)) return [];
      const olds = nodesOf(name, variants);
      const candidates = nodesOf(name, newVariants);
      return olds.flatMap((node) =>
        child(
          node,
          counterpart(node, candidates),
          `PropOf<$, ${stringLiteral(name)}>`,
          pair.union ?? (isCommon(name, variants) ? undefined : pair.before.pointer),
        ),
      );
    }),
    ...child(items, itemsOf(pair.after), "ElementOf<$>"),
    ...child(
      index,
      newVariants.find((variant) => variant.index?.node)?.index?.node,
      "IndexOf<$>",
      pair.union ?? (isMixed ? pair.before.pointer : undefined),
    ),
    ...namedBranches(pair, before, after),
  ];
}

/** Whether a property has the same schema in all members of a union, and is not composed. */
export function isCommon(name: string, variants: readonly ObjectVariant[]): boolean {
  const [only, ...others] = variants;
  // The union's other members are not objects.
  if (only && others.length === 0 && only.branches.length > 0) return false;
  const shapes = variants.map(({ properties }) => properties.get(name));
  if (shapes.some((shape) => shape?.isComposed)) return false;
  return new Set(shapes.map((shape) => shape?.pointer)).size === 1;
}

/** The different schemas that a property has in the variants. */
function nodesOf(name: string, variants: readonly ObjectVariant[]): readonly SchemaNode[] {
  const nodes = variants.flatMap(({ properties }) => properties.get(name)?.node ?? []);
  return [...new Map(nodes.map((node) => [peel(node).node.pointer, node])).values()];
}

/** The counterpart of a component is the one of its name, unless it was removed. */
function counterpart(node: SchemaNode, candidates: readonly SchemaNode[]): SchemaNode | undefined {
  const { component } = peel(node);
  const same = candidates.find((candidate) => peel(candidate).component === component);
  return component === undefined ? candidates[0] : (same ?? candidates[0]);
}

/** The schema of every item of an array; undefined for a tuple, which is only compared as a whole. */
function itemsOf(node: SchemaNode): SchemaNode | undefined {
  return isArray(node.schema["prefixItems"]) ? undefined : nodeBelow(node, "items");
}

/** Pairs branches that are components by their names. */
function namedBranches(
  pair: VisitedPair,
  before: TypedContract,
  after: TypedContract,
): SchemaPair[] {
  const newVariants = branchesByName(pair.after, pair.newVariants);
  return [...branchesByName(pair.before, pair.variants)].flatMap(([name, node]) => {
    const now = newVariants.get(name);
    if (!now) return [];
    return {
      ...pair,
      before: node,
      after: now,
      oldType: `Old.${before.writer.nameOf(name, pair.direction)}`,
      newType: `New.${after.writer.nameOf(name, pair.direction)}`,
    };
  });
}

/**
 * Whether a property is read in the branches that have it, each of them a component that still is a
 * branch: a program that discriminated the branches does not depend on the others.
 */
export function isReadInBranch(name: string, { variants, components }: VisitedPair): boolean {
  const properties = variants.flatMap(({ properties: own }) => own.get(name) ?? []);
  return properties.every(({ branch }) => {
    const component = branch && peel(branch).component;
    return component !== undefined && components.has(component);
  });
}

function branchesByName(
  node: SchemaNode,
  variants: readonly ObjectVariant[],
): Map<string, SchemaNode> {
  const direct = ["anyOf", "oneOf"].flatMap((keyword) => nodesBelow(node, keyword));
  const branches = [...direct, ...variants.flatMap(({ branches: taken }) => taken)];
  return new Map(
    branches.flatMap((branch) => {
      const { component } = peel(branch);
      return component === undefined ? [] : [[component, branch] as const];
    }),
  );
}

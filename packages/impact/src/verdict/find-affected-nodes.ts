import ts from "typescript";
import type { ContractEntry } from "../contract/contract-map.ts";
import { resultTypes } from "../contract/map-operation.ts";
import { parentPointer, splitPointer } from "../contract/pointer.ts";
import type { VersionedChange } from "../history/recorded-change.ts";
import type { Use, UseKind } from "../uses/use.ts";
import { callsNothing, callsOf, isCallable } from "./calls-of.ts";
import { findClients } from "./find-clients.ts";
import type { Vendor } from "./vendor.ts";

/** The nodes of a program that use what changed; empty if the change does not touch the program. */
export function findAffectedNodes(change: VersionedChange, vendor: Vendor): readonly ts.Node[] {
  if (change.operation === null) return findOutsideOperations(change, vendor);
  const calls = callsOf(change, vendor);
  if (calls.length === 0 && !callsNothing(vendor)) return [];
  const isCalled = calls.length > 0;
  if (STATUS.test(change.rule)) return isCalled ? findStatuses(change, vendor) : [];
  if (change.rule.startsWith("operation-pagination")) return findPages(change, vendor);
  const header = /\/responses\/[^/]+\/headers\/([^/]+)/.exec(change.pointer)?.[1];
  if (header !== undefined) return isCalled ? findHeaders(header, vendor) : [];
  const entry = vendor.map.find(change.before ?? change.pointer);
  if (!entry) return calls;
  // An error's body without a type of its own concerns only code that checks its status.
  const isOperation = [...entry.declarations].every(isCallable);
  if (isOperation && FAILURE.test(change.pointer))
    return isCalled ? findStatuses(change, vendor) : [];
  return findAffectedUses(change, entry, vendor);
}

const FAILURE = /\/responses\/(?:[45]|default)/;
const STATUS = /^(?:success|failure)-status-/;

function findOutsideOperations(change: VersionedChange, vendor: Vendor): readonly ts.Node[] {
  const { rule } = change;
  const isSchema = (change.before ?? change.pointer).startsWith("/components/schemas/");
  if (isSchema) {
    const entry = vendor.map.find(change.before ?? change.pointer);
    if (!entry) return [];
    if (/^(?:schema|type-name)-/.test(rule)) return nodesOf(entry, vendor, ["name"]);
    return findAffectedUses(change, entry, vendor);
  }
  return findClients(change, vendor);
}

/** Values travel one way: a program writes what a request holds and reads what a response holds. */
function findAffectedUses(
  change: VersionedChange,
  entry: ContractEntry,
  vendor: Vendor,
): readonly ts.Node[] {
  const isRequest = /^(?:request|parameter|required-)/.test(change.rule);
  const wanted = REQUIREMENT.exec(change.rule) && isRequest ? missingName(change) : undefined;
  if (wanted !== undefined) return findWithout(wanted, change, vendor);
  const kinds: readonly UseKind[] = isRequest ? ["write", "make"] : ["read", "receive"];
  const own = nodesOf(entry, vendor, kinds);
  const isObject = [...entry.declarations].some(isObjectType);
  const isFunction = [...entry.declarations].some(isCallable);
  // Naming the type of a string or a number restricts its value; objects are judged by their properties.
  const named = isObject ? [] : nodesOf(entry, vendor, ["name"]);
  const byPath = isFunction ? callsOf(change, vendor) : [];
  return [...new Set([...own, ...named, ...byPath])];
}

const REQUIREMENT = /^(?:request|parameter)-(?:property-became-required|required-property-added)$/;

/** The name of the property that a request must have now. */
function missingName({ pointer, summary }: VersionedChange): string | undefined {
  const steps = splitPointer(pointer);
  if (steps.at(-2) === "properties") return steps.at(-1);
  return /now requires `([^`]+)`/.exec(summary)?.[1];
}

/** The object literals of a request that lack a property. */
function findWithout(name: string, change: VersionedChange, vendor: Vendor): readonly ts.Node[] {
  const pointer = change.before ?? change.pointer;
  const steps = splitPointer(pointer);
  const isProperty = steps.at(-2) === "properties" && steps.at(-1) === name;
  const holder = isProperty ? parentPointer(parentPointer(pointer) ?? "") : pointer;
  const entry = vendor.map.find(holder ?? "");
  if (!entry) return callsOf(change, vendor);
  return usesIn(entry, vendor)
    .filter(({ kind, properties }) => kind === "make" && properties?.has(name) !== true)
    .map(({ node }) => node);
}

function isObjectType(node: ts.Node): boolean {
  return ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node);
}

function usesIn({ declarations }: ContractEntry, { uses }: Vendor): readonly Use[] {
  return [...declarations].flatMap(uses.of);
}

function nodesOf(
  entry: ContractEntry,
  vendor: Vendor,
  kinds: readonly UseKind[],
): readonly ts.Node[] {
  return usesIn(entry, vendor)
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ node }) => node);
}

/** A new or removed status concerns only code that checks it; an error's operation is unknown. */
function findStatuses(change: VersionedChange, vendor: Vendor): readonly ts.Node[] {
  const status = /\/responses\/(\d{3})(?:\/|$)/.exec(change.pointer)?.[1];
  const symbol = vendor.exports.get(change.name ?? "");
  const own = new Set(symbol ? resultTypes(vendor.checker, symbol) : []);
  return vendor.uses.statuses
    .filter((use) => use.status === Number(status))
    .filter(({ results }) => results.every((result) => own.has(result) || isError(result)))
    .map(({ node }) => node);
}

function isError(result: ts.Type): boolean {
  return result.getProperty("response") === undefined;
}

function findPages({ name }: VersionedChange, { uses, exports }: Vendor): readonly ts.Node[] {
  const declarations = exports.get(name ?? "")?.declarations ?? [];
  return declarations.flatMap((declaration) => uses.pages.get(declaration) ?? []);
}

function findHeaders(header: string, { uses }: Vendor): readonly ts.Node[] {
  const wanted = header.replaceAll("~1", "/").replaceAll("~0", "~").toLowerCase();
  return uses.headers.filter(({ name }) => name === wanted).map(({ node }) => node);
}

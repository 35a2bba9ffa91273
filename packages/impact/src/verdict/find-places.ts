import ts from "typescript";
import type { ContractPlace } from "../contract/contract-map.ts";
import { resultTypes } from "../contract/map-operation.ts";
import { parentPointer, splitPointer } from "../contract/pointer.ts";
import type { VersionedChange } from "../history/recorded-change.ts";
import type { Use, UseKind } from "../uses/use.ts";
import { callsNothing, callsOf, isCallable } from "./calls-of.ts";
import { findClients } from "./find-clients.ts";
import type { Vendor } from "./vendor.ts";

/** Where a program uses what a change is about; nowhere, where the change does not touch it. */
export function findPlaces(change: VersionedChange, vendor: Vendor): readonly ts.Node[] {
  if (change.operation === null) return findOutsideOperations(change, vendor);
  const calls = callsOf(change, vendor);
  if (calls.length === 0 && !callsNothing(vendor)) return [];
  const isCalled = calls.length > 0;
  if (STATUS.test(change.rule)) return isCalled ? findStatuses(change, vendor) : [];
  if (change.rule.startsWith("operation-pagination")) return findPages(change, vendor);
  const header = /\/responses\/[^/]+\/headers\/([^/]+)/.exec(change.pointer)?.[1];
  if (header !== undefined) return isCalled ? findHeaders(header, vendor) : [];
  const place = vendor.map.find(change.before ?? change.pointer);
  if (!place) return calls;
  // Nothing nearer is known of an error's body: whoever does not ask for the status has no part in it.
  const isWhole = [...place.declarations].every(isCallable);
  if (isWhole && FAILURE.test(change.pointer)) return isCalled ? findStatuses(change, vendor) : [];
  return findInPlace(change, place, vendor);
}

const FAILURE = /\/responses\/(?:[45]|default)/;
const STATUS = /^(?:success|failure)-status-/;

function findOutsideOperations(change: VersionedChange, vendor: Vendor): readonly ts.Node[] {
  const { rule } = change;
  const isSchema = (change.before ?? change.pointer).startsWith("/components/schemas/");
  if (isSchema) {
    const place = vendor.map.find(change.before ?? change.pointer);
    if (!place) return [];
    if (/^(?:schema|type-name)-/.test(rule)) return nodesOf(place, vendor, ["name"]);
    return findInPlace(change, place, vendor);
  }
  return findClients(change, vendor);
}

/** Values travel one way: what a request may hold is written, what an answer holds is read. */
function findInPlace(
  change: VersionedChange,
  place: ContractPlace,
  vendor: Vendor,
): readonly ts.Node[] {
  const isRequest = /^(?:request|parameter|required-)/.test(change.rule);
  const wanted = REQUIREMENT.exec(change.rule) && isRequest ? missingName(change) : undefined;
  if (wanted !== undefined) return findWithout(wanted, change, vendor);
  const kinds: readonly UseKind[] = isRequest ? ["write", "make"] : ["read", "receive"];
  const own = nodesOf(place, vendor, kinds);
  const isObject = [...place.declarations].some(isObjectType);
  const isFunction = [...place.declarations].some(isCallable);
  // Whoever names the type of a text or a number says what it may be; objects are looked at inside.
  const named = isObject ? [] : nodesOf(place, vendor, ["name"]);
  const byPath = isFunction ? callsOf(change, vendor) : [];
  return [...new Set([...own, ...named, ...byPath])];
}

const REQUIREMENT = /^(?:request|parameter)-(?:property-became-required|required-property-added)$/;

/** The property that a request must have now. */
function missingName({ pointer, summary }: VersionedChange): string | undefined {
  const steps = splitPointer(pointer);
  if (steps.at(-2) === "properties") return steps.at(-1);
  return /now requires `([^`]+)`/.exec(summary)?.[1];
}

/** The objects of a request that are made without a property. */
function findWithout(name: string, change: VersionedChange, vendor: Vendor): readonly ts.Node[] {
  const pointer = change.before ?? change.pointer;
  const steps = splitPointer(pointer);
  const isProperty = steps.at(-2) === "properties" && steps.at(-1) === name;
  const holder = isProperty ? parentPointer(parentPointer(pointer) ?? "") : pointer;
  const place = vendor.map.find(holder ?? "");
  if (!place) return callsOf(change, vendor);
  return usesIn(place, vendor)
    .filter(({ kind, given }) => kind === "make" && given?.has(name) !== true)
    .map(({ node }) => node);
}

function isObjectType(node: ts.Node): boolean {
  return ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node);
}

function usesIn({ declarations }: ContractPlace, { uses }: Vendor): readonly Use[] {
  return [...declarations].flatMap(uses.of);
}

function nodesOf(
  place: ContractPlace,
  vendor: Vendor,
  kinds: readonly UseKind[],
): readonly ts.Node[] {
  return usesIn(place, vendor)
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ node }) => node);
}

/** Only who asks for a status is touched where it comes or goes; of an error nobody knows whose it is. */
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

import { type Diagnostic, diagnostic, hasErrors } from "../diagnostics.ts";
import { type JsonObject, objectOr, stringOr } from "../json/json.ts";
import { sha256 } from "../json/sha256.ts";
import { BY_HAND, type FileTree, type VendorConfig } from "../model.ts";
import { extractSource } from "../refresh/extract-source.ts";
import { guardSource } from "../refresh/guard-source.ts";
import { type Review, reviewVendor } from "../refresh/review-vendor.ts";
import { parseDocument } from "../spec/load/parse-document.ts";
import { readVendorConfig } from "../spec/load/read-vendor-config.ts";
import { type FetchedPage, fetchPage } from "./files/fetch-source.ts";
import { finishReplacing, replaceFiles } from "./files/replace-files.ts";
import { checkLinks } from "./workspace/check-links.ts";
import { checkVendors } from "./workspace/open-workspace.ts";
import { listVendors, readConfigSchema, readTree } from "./workspace/read-workspace.ts";

/** What to refresh. */
export interface RefreshOptions {
  /** All vendors if empty. */
  readonly vendors: readonly string[];
  readonly acceptRemovals: boolean;
  readonly now: Date;
}

/** The outcome for one source. */
export interface RefreshedSource {
  readonly vendor: string;
  /** Path from the workspace root. */
  readonly file: string;
  readonly outcome: "unchanged" | "changed" | "changed, transcribe again" | "by hand: not fetched";
}

/** The result of a refresh. If any diagnostic is an error, nothing was written. */
export interface RefreshResult {
  readonly sources: readonly RefreshedSource[];
  /** What a person has to do now, for each vendor whose sources changed. */
  readonly reviews: ReadonlyMap<string, Review>;
  readonly diagnostics: readonly Diagnostic[];
}

/** The lock confirms an unchanged source after this many days, not on every run. */
const CONFIRM_AFTER_DAYS = 7;

/**
 * Fetches the vendors' sources, but for those that a person brings, and accepts them if all pass every guard; if one is refused, none is
 * accepted. Writes the sources and their entries in `spec.lock.json` in one step.
 */
export async function runRefresh(root: string, options: RefreshOptions): Promise<RefreshResult> {
  const links = await checkLinks(root);
  if (hasErrors(links)) return { sources: [], reviews: new Map(), diagnostics: links };
  finishReplacing(root);
  const vendors = await listVendors(root);
  const unknown = checkVendors(options.vendors, vendors);
  if (hasErrors(unknown)) return { sources: [], reviews: new Map(), diagnostics: unknown };
  const schema = await readConfigSchema(root);
  const wanted = options.vendors.length === 0 ? vendors : options.vendors;
  const refreshed = await Promise.all(
    wanted.map((vendor) => refreshVendor(root, vendor, schema, options)),
  );
  const diagnostics = refreshed.flatMap((one) => one.diagnostics);
  const sources = refreshed.flatMap((one) => one.sources);
  if (hasErrors(diagnostics)) return { sources: [], reviews: new Map(), diagnostics };
  await replaceFiles(root, new Map(refreshed.flatMap(({ written }) => [...written])));
  const reviews = new Map(
    refreshed.flatMap(({ vendor, review }) => (review ? [[vendor, review]] : [])),
  );
  return { sources, reviews, diagnostics };
}

interface RefreshedVendor {
  readonly vendor: string;
  readonly sources: readonly RefreshedSource[];
  readonly written: FileTree;
  readonly review: Review | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

async function refreshVendor(
  root: string,
  vendor: string,
  schema: JsonObject,
  { acceptRemovals, now }: RefreshOptions,
): Promise<RefreshedVendor> {
  const folder = `specs/${vendor}`;
  const nothing = { vendor, sources: [], written: new Map(), review: undefined };
  const files = await readTree(root, folder);
  const configFile = `${folder}/vendor.yaml`;
  const { config, diagnostics: configuring } = readVendorConfig(
    vendor,
    configFile,
    files.get(configFile) ?? "",
    schema,
  );
  if (!config) return { ...nothing, diagnostics: configuring };
  const lockFile = `${folder}/spec.lock.json`;
  const lock = parseLock(vendor, lockFile, files.get(lockFile));
  const known = objectOr(lock["sources"]);
  const fetched = config.sources.filter(({ url }) => url !== BY_HAND);
  const pages = await fetchPages(root, vendor, fetched, files, known);
  const outcomes = fetched.map(({ file, url, extract }) => {
    const page = pages.get(url);
    const path = `${folder}/${file}`;
    const { operations } = config;
    return judgeSource({
      ...{ vendor, path, extract, page, known: files.get(path) },
      ...{ acceptRemovals, operations },
    });
  });
  const diagnostics = outcomes.flatMap((one) => one.diagnostics);
  if (hasErrors(diagnostics)) return { ...nothing, diagnostics: [...new Set(diagnostics)] };

  const changed = new Map(
    outcomes.flatMap(({ path, text }) => (text === undefined ? [] : [[path, text] as const])),
  );
  const entries = config.sources.map(({ file, url }): [string, JsonObject] => {
    if (url === BY_HAND) return [file, objectOr(known[file])];
    const text = changed.get(`${folder}/${file}`) ?? files.get(`${folder}/${file}`) ?? "";
    const entry = { url, etag: pages.get(url)?.etag ?? null, sha256: sha256(text) };
    return [file, confirm(objectOr(known[file]), entry, now)];
  });
  const lockText = `${JSON.stringify({ ...lock, sources: sorted(entries) }, null, 2)}\n`;
  const written = new Map([
    ...changed,
    ...(lockText === files.get(lockFile) ? [] : [[lockFile, lockText] as const]),
  ]);
  const after = new Map([...files, ...written]);
  return {
    vendor,
    sources: config.sources.map(({ file, url }) => {
      const path = `${folder}/${file}`;
      const outcome = url === BY_HAND ? "by hand: not fetched" : nameOf(path, changed.get(path));
      return { vendor, file: path, outcome };
    }),
    written,
    review: changed.size > 0 ? reviewVendor(vendor, after, schema) : undefined,
    diagnostics,
  };
}

/** Fetches each page once, however many sources it contains. */
async function fetchPages(
  root: string,
  vendor: string,
  sources: VendorConfig["sources"],
  files: FileTree,
  known: JsonObject,
): Promise<ReadonlyMap<string, FetchedPage>> {
  const byUrl = Map.groupBy(sources, ({ url }) => url);
  const fetched = [...byUrl].map(async ([location, held]) => {
    const isDocument = held.every(
      ({ file, extract }) => extract === "whole" && !/\.(?:md|txt)$/.test(file),
    );
    // Conditional only if every source of the page is still the one in the lock.
    const entries = held.map(({ file }) => {
      const text = files.get(`specs/${vendor}/${file}`);
      const entry = objectOr(known[file]);
      const isKnown = text !== undefined && entry["sha256"] === sha256(text);
      return isKnown && entry["url"] === location ? stringOr(entry["etag"]) : undefined;
    });
    const etag = new Set(entries).size === 1 ? entries[0] : undefined;
    return [location, await fetchPage(root, { vendor, location, isDocument, etag })] as const;
  });
  return new Map(await Promise.all(fetched));
}

interface SourceOutcome {
  readonly path: string;
  /** The new text; undefined if it is unchanged. */
  readonly text: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

function judgeSource({
  vendor,
  path,
  extract,
  page,
  known,
  acceptRemovals,
  operations,
}: {
  readonly vendor: string;
  readonly path: string;
  readonly extract: string;
  readonly page: FetchedPage | undefined;
  readonly known: string | undefined;
  readonly acceptRemovals: boolean;
  readonly operations: readonly string[] | undefined;
}): SourceOutcome {
  const diagnostics = page?.diagnostics ?? [];
  if (page?.text === undefined) return { path, text: undefined, diagnostics };
  const extracted = extractSource(page.text, extract);
  if ("problem" in extracted) {
    const location = { vendor, file: path };
    const message = `Guard "extract": ${extracted.problem}`;
    const problem = diagnostic("REFRESH_REFUSED", location, message);
    return { path, text: undefined, diagnostics: [problem] };
  }
  const { text } = extracted;
  if (text === known) return { path, text: undefined, diagnostics };
  return {
    path,
    text,
    diagnostics: guardSource({ vendor, file: path, text, known, acceptRemovals, operations }),
  };
}

/** The lock's entry: unchanged if nothing is new and it was confirmed recently. */
function confirm(before: JsonObject, entry: JsonObject, now: Date): JsonObject {
  const isSame = Object.entries(entry).every(([key, value]) => before[key] === value);
  const age = now.getTime() - Date.parse(stringOr(before["date"]) ?? "");
  if (isSame && age < CONFIRM_AFTER_DAYS * 86_400_000) return before;
  const { url = null, etag = null, sha256: hash = null } = entry;
  return { url, etag, date: now.toISOString().slice(0, 10), sha256: hash };
}

function nameOf(path: string, text: string | undefined): RefreshedSource["outcome"] {
  if (text === undefined) return "unchanged";
  return /\.(?:md|txt)$/.test(path) ? "changed, transcribe again" : "changed";
}

function parseLock(vendor: string, file: string, text: string | undefined): JsonObject {
  return text === undefined ? {} : (parseDocument(vendor, file, text).value ?? {});
}

function sorted(entries: readonly [string, JsonObject][]): JsonObject {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

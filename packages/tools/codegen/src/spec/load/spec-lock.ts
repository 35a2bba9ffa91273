import { type Diagnostic, diagnostic } from "../../diagnostics.ts";
import { entriesOf, type JsonObject, objectOr } from "../../json/json.ts";
import { joinPointer } from "../../json/pointer.ts";
import { sha256 } from "../../json/sha256.ts";
import { BY_HAND, type FileTree, type SourceConfig, type VendorConfig } from "../../model.ts";

/** Refuses sources that differ from the lock; a source that is not in the lock is new. */
export function checkSpecLock(
  vendor: string,
  config: VendorConfig,
  lock: JsonObject,
  files: FileTree,
): Diagnostic[] {
  const known = objectOr(lock["sources"]);
  return config.sources.flatMap(({ file }) => {
    const text = files.get(`specs/${vendor}/${file}`);
    const expected = objectOr(known[file])["sha256"];
    if (text === undefined || expected === undefined || sha256(text) === expected) return [];
    return diagnostic(
      "SOURCE_CHANGED",
      { vendor, file: `specs/${vendor}/${file}` },
      `The file differs from the one in spec.lock.json (${joinPointer("/sources", file)}).`,
    );
  });
}

/**
 * The lock after a run: the sha256 of every source (with what the refresh recorded for it, or that it is
 * brought by hand), of every overlay and of the contract.
 */
export function writeSpecLock(
  vendor: string,
  config: VendorConfig,
  lock: JsonObject,
  files: FileTree,
  contractText: string,
): string {
  const folder = `specs/${vendor}/`;
  const known = objectOr(lock["sources"]);
  const hashOf = (file: string) => sha256(files.get(folder + file) ?? "");
  const sources = config.sources
    .map((source) => {
      const entry = {
        ...entryOf(source, objectOr(known[source.file])),
        sha256: hashOf(source.file),
      };
      return [source.file, entry] as const;
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const inputs = [...files.keys()]
    .map((file) => file.slice(folder.length))
    .filter((file) => file === "transcribed.yaml" || file.startsWith("overlays/"))
    .sort()
    .map((file) => [file, { sha256: hashOf(file) }] as const);
  const result = {
    sources: Object.fromEntries(sources),
    inputs: Object.fromEntries(entriesOf(Object.fromEntries(inputs))),
    contract: { sha256: sha256(contractText) },
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

function entryOf({ url }: SourceConfig, known: JsonObject): JsonObject {
  if (url === BY_HAND) return { url };
  const { url: before, ...entry } = known;
  return before === BY_HAND ? entry : known;
}

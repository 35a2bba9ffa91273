import type { Diagnostic } from "../diagnostics.ts";
import type { JsonObject } from "../json/json.ts";
import type { FileTree } from "../model.ts";
import { readContract } from "../spec/read-contract.ts";

/** What a vendor's folder needs from a person after its sources changed. */
export interface Review {
  /** Overlay actions that the vendor has made unnecessary, or that match nothing any more. */
  readonly overlays: readonly Diagnostic[];
  /** Pages of prose that changed, from which a transcription was written. */
  readonly transcriptions: readonly Diagnostic[];
  /** Anything else that keeps the client from being generated. */
  readonly problems: readonly Diagnostic[];
}

/** Lays the overlays over the new sources, as generate will, and sorts what comes of it. */
export function reviewVendor(vendor: string, files: FileTree, configSchema: JsonObject): Review {
  const { diagnostics } = readContract(vendor, files, configSchema);
  const isOverlay = ({ code }: Diagnostic) =>
    code === "OVERLAY_NO_MATCH" || code === "OVERLAY_REDUNDANT";
  const isTranscription = ({ code }: Diagnostic) => code === "TRANSCRIPTION_STALE";
  return {
    overlays: diagnostics.filter(isOverlay),
    transcriptions: diagnostics.filter(isTranscription),
    problems: diagnostics.filter(
      (one) => one.severity === "error" && !isOverlay(one) && !isTranscription(one),
    ),
  };
}

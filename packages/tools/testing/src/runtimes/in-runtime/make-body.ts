import { PLANTED_SECRETS } from "../planted-secrets.ts";
import type { TaskBody } from "../task.ts";
import type { PerformInit } from "./runtime-module.ts";

/** The init of a call that sends a body of this kind, including its media type. */
export function makeBody(kind: TaskBody | undefined): PerformInit {
  switch (kind) {
    case undefined:
      return {};
    case "json":
      return { body: { name: "Tée", note: PLANTED_SECRETS.body, list: [1, 2] } };
    case "FormData": {
      const form = new FormData();
      form.set("file", new Blob(["a,b"], { type: "text/csv" }), "p.csv");
      form.set("note", "Tée");
      return { contentType: "multipart/form-data", body: form };
    }
    case "Blob":
      return { contentType: "text/csv", body: new Blob(["a,b", new Uint8Array(9)]) };
    case "ArrayBuffer":
      return { contentType: "application/octet-stream", body: Uint8Array.of(0, 1, 255).buffer };
    case "text":
      return { contentType: "text/plain", body: "Tée" };
    case "stream":
      return { contentType: "text/csv", body: new Blob(["a,b"]).stream() };
  }
}

// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import type { Unrecognized } from "@org/client-runtime";

export interface ErrorsError {
  ""?: number;
  ["__proto__"]?: string;
  causes?: (ErrorsError | null)[];
  class?: boolean | null;
  "quote\"d"?: string;
  [key: string]: string | number | (ErrorsError | null)[] | boolean | null | undefined;
}

export interface ErrorsErrorInput {
  ""?: number | undefined;
  ["__proto__"]?: string | undefined;
  causes?: (ErrorsErrorInput | null)[] | undefined;
  class?: boolean | null | undefined;
  "quote\"d"?: string | undefined;
  secret?: string | undefined;
  [key: string]: string | number | (ErrorsErrorInput | null)[] | boolean | null | undefined;
}

export type OddName = OddName919b02 | "a|b" | "*/" | Unrecognized;

export interface OddName919b02 {
  [key: string]: number;
}

import type { Row } from "./rows.ts";

/** Installs that this workspace's settings must refuse. */
export const REFUSAL_ROWS: readonly Row[] = [];

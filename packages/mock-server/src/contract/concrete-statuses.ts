import type { ContractOperation } from "./list-operations.ts";

const FAILURES = [500, 404, 409, 422, 429, 503, 418, 400];

/** A status that can be requested, and the key of `responses` it stands for. */
export interface ConcreteStatus {
  readonly key: string;
  readonly status: number;
}

/**
 * One literal status for every key of an operation's responses: `4XX` and `default` become a code
 * that no more precise key covers (OpenAPI 3.1 section 4.8.16). `default` also stands for 200 if
 * nothing else documents a success.
 */
export function concreteStatuses(operation: ContractOperation): readonly ConcreteStatus[] {
  const keys = operation.responses.map((response) => response.key);
  const hasSuccess = keys.some((key) => key.startsWith("2"));
  return keys.flatMap((key) => {
    if (key !== "default") return [{ key, status: concrete(key, keys) }];
    const failure = FAILURES.find((code) => !keys.some((other) => covers(other, code))) ?? 599;
    return [...(hasSuccess ? [] : [{ key, status: 200 }]), { key, status: failure }];
  });
}

/** The key of `responses` that documents a status: the literal one, its range, or `default`. */
export function documentingKey(operation: ContractOperation, status: number): string | undefined {
  const keys = operation.responses.map((response) => response.key);
  return (
    keys.find((key) => key === String(status)) ??
    keys.find((key) => covers(key, status)) ??
    keys.find((key) => key === "default")
  );
}

function concrete(key: string, keys: readonly string[]): number {
  if (/^\d{3}$/.test(key)) return Number(key);
  const hundred = Number(key.charAt(0)) * 100;
  const preferred = FAILURES.filter((code) => Math.floor(code / 100) === hundred / 100).toSorted(
    (a, b) => a - b,
  );
  const codes = [...preferred, ...Array.from({ length: 100 }, (_, index) => hundred + index)];
  return codes.find((code) => !keys.includes(String(code))) ?? hundred;
}

function covers(key: string, status: number): boolean {
  return key === String(status) || key.toUpperCase() === `${String(status).charAt(0)}XX`;
}

const FLOOR_MS = 100;
const FIRST_MS = 500;
const LARGEST_MS = 8_000;

/**
 * Milliseconds to wait before retry `index` (from 0): full jitter above a floor, so that clients
 * that failed together do not retry together. `random` is at least 0 and less than 1.
 */
export function backoff(index: number, random: number): number {
  return FLOOR_MS + random * (Math.min(LARGEST_MS, FIRST_MS * 2 ** index) - FLOOR_MS);
}

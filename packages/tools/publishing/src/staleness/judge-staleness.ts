/** A snapshot of a vendor's documents older than this many days is an alarm. */
export const MAX_AGE_DAYS = 30;

/** So many fetches in a row that failed are an alarm. */
export const MAX_FAILURES = 3;

/** When a vendor's documents were last verified, as far as is known. */
export interface LastVerified {
  readonly vendor: string;
  /** ISO date of the source that was longest not confirmed; undefined where one never was. */
  readonly confirmed: string | undefined;
  /** Whether each of the last fetches succeeded, the newest first. */
  readonly fetches: readonly boolean[];
}

/** Says which vendors' documents nobody has seen for too long, one sentence each. */
export function judgeStaleness(vendors: readonly LastVerified[], now: Date): string[] {
  return vendors.flatMap(({ vendor, confirmed, fetches }) => {
    const alarms: string[] = [];
    const age = (now.getTime() - Date.parse(confirmed ?? "")) / 86_400_000;
    if (Number.isNaN(age)) alarms.push(`${vendor}: no refresh has ever confirmed the documents.`);
    else if (age > MAX_AGE_DAYS) {
      alarms.push(`${vendor}: the documents were last confirmed ${Math.floor(age)} days ago.`);
    }
    const failures = fetches.slice(0, MAX_FAILURES).filter((succeeded) => !succeeded).length;
    if (failures === MAX_FAILURES) alarms.push(`${vendor}: the last ${failures} fetches failed.`);
    return alarms;
  });
}

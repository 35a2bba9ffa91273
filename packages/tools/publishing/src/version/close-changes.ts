/** What a vendor package ships as `changes.json`: its history as data. */
export interface ChangeHistory {
  /** Changes since the last release, as `changeset:specs` found them; always empty in a tarball. */
  readonly unreleased: readonly unknown[];
  /** Newest first. */
  readonly releases: readonly { readonly version: string; readonly changes: readonly unknown[] }[];
}

/** Moves the changes that have gathered below the version that releases them. */
export function closeChanges(history: ChangeHistory, version: string): ChangeHistory {
  return {
    unreleased: [],
    releases: [{ version, changes: history.unreleased }, ...history.releases],
  };
}

/** The npm scope of our packages, this one included. */
export const SCOPE = "@org";

/** The package that re-exports all vendors' packages. */
export const FACADE: string = `${SCOPE}/products`;

/** Whether a package is one of ours, by its name. */
export function isInScope(name: string): boolean {
  return name.startsWith(`${SCOPE}/`);
}

/** The npm scope of the packages that this tool knows about, which is its own. */
export const SCOPE = "@org";

/** The package that hands on all vendors' packages. */
export const FACADE: string = `${SCOPE}/products`;

/** Whether a package is one of ours, by its name. */
export function isOfFamily(name: string): boolean {
  return name.startsWith(`${SCOPE}/`);
}

/**
 * A page that loads a module.
 * @param imports the import map of a page without a bundler
 */
export function writePage(script: string, imports?: Readonly<Record<string, string>>): string {
  const map =
    imports === undefined
      ? ""
      : `<script type="importmap">${JSON.stringify({ imports }, null, 2)}</script>`;
  return `<!doctype html>
<link rel="icon" href="data:,">
${map}
<script type="module" src="${script}"></script>
`;
}

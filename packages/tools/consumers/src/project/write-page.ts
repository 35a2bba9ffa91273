/**
 * A page that loads a module.
 * @param imports what bare names in its modules stand for; for a page without a bundler
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

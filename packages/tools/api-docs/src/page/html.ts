/** Markup that needs no more escaping. */
export interface Html {
  readonly markup: string;
}

/** What may stand in a template: text is escaped, markup is not, a list is joined, nothing is left out. */
export type HtmlValue = string | number | Html | undefined | readonly HtmlValue[];

/** Template tag for markup: whatever is put into it is text unless it came from this tag itself. */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  const markup = parts.reduce(
    (before, part, index) => `${before}${render(values[index - 1])}${part}`,
  );
  return { markup };
}

/** Markdown's code spans as markup; everything else of it stays text. */
export function codeSpans(markdown: string): Html {
  const parts = markdown.split(/`([^`]+)`/);
  return html`${parts.map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}

function render(value: HtmlValue): string {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return escapeText(value);
  return "markup" in value ? value.markup : value.map(render).join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** Markup, escaped where needed. */
export interface Html {
  readonly markup: string;
}

/** A value in a template: text is escaped, markup is not, lists are joined, undefined is omitted. */
export type HtmlValue = string | number | Html | undefined | readonly HtmlValue[];

/** Template tag for markup: every value is text unless it came from this tag itself. */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  const markup = parts.reduce(
    (before, part, index) => `${before}${render(values[index - 1])}${part}`,
  );
  return { markup };
}

/** Markdown's code spans as markup; everything else stays text. */
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

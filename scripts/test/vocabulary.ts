/** A word that is not used here, and what is said instead. */
export interface OldWord {
  readonly word: string;
  /**
   * Matched against lower-case text in which `camelCase` and `snake_case` read `camel-case` and
   * `snake-case`, between two characters that are no letters. A space also matches a line break of a
   * comment.
   */
  readonly pattern: string;
  readonly instead: string;
}

/** Files that may use some of the old words, and why. */
export interface Exception {
  /** A glob from the workspace root. */
  readonly files: string;
  /** Names of old words; all of them if left out. */
  readonly words?: readonly string[];
  /** The only form of the word that is allowed; every form if left out. */
  readonly said?: string;
  readonly why: string;
}

const word = (name: string, pattern: string, instead: string): OldWord => ({
  word: name,
  pattern,
  instead,
});

/** The private words of the past; each has one of the field's own. */
const PRIVATE_WORDS: readonly OldWord[] = [
  word("mend", "mend(?:s|ed|er|ing)?", "fix, repair"),
  word("facts", "(?<!in )facts?", "metadata"),
  word(
    "place",
    "(?<!\\bin |takes? |took |decimal |first |in-)place[sd]?|placing",
    "parameter location, call context, path, position; put",
  ),
  word("answer", "(?:un)?answer(?:s|ed|ing|able)?", "response, respond, return"),
  word("rows", "(?<!in a )rows?", "cases, checks"),
  word("rung", "rungs?", "scale step"),
  word("rehearsal", "rehears(?:als?|e|es|ed|ing)", "end-to-end test"),
  word("recall", "(?<!precision\\W+(?:and\\W+)?)recall(?:s|ed|ing)?", "previous run"),
  word("circles", "circles?", "cycles"),
  word("gravest", "grave(?:r|st)?", "most severe"),
  word("freshness", "freshness", "last verified"),
  word("told apart", "(?:told|tell|tells|telling)(?: \\S+){0,4} apart", "discriminated by"),
  word("whole", "(?:takes?|given|credentials?,?) whole", "all fields of exactly one"),
  word("stand-in", "stand-ins?", "stub"),
  word(
    "double",
    "(?<!test[-\\s]|fc\\.)doubles?(?![-\\s](?:quot|slash))",
    "stub; test double for what users get",
  ),
  word("front", "fronts|(?:a|registry)[-\\s]front|(?:start|open)-front", "proxy"),
  word("barriers", "barriers?", "accessibility violations"),
  word("peculiarities", "peculiar(?:ity|ities|ly)?", "quirks"),
  word("adopt", "adopt(?:s|ed|er|ing|ion)?", "import, onboard"),
  word("canaries", "canar(?:y|ies)", "planted secrets"),
  word("catalogue", "catalogues?", "API docs, catalog"),
  word("endsAt", "ends-at", "expiresAt"),
  word("strays", "strays?", "unhandled errors"),
  word("wave", "waves?", "release batch"),
  word("stage", "stag(?:e|es|ed|ing)", "environment"),
  word("goes before", "go(?:es)? before", "takes precedence over"),
  word("brings no command", "brings? no commands?", "has no bin named"),
];

/** British spellings, by their endings. */
const ISE =
  "(?:anonym|author|capital|categor|central|character|custom|de?serial|ideal|emphas|external|final|formal|general|harmon|initial|internal|local|material|maxim|memo|minim|modern|neutral|normal|optim|organ|parallel|parameter|personal|polar|popular|prior|priorit|random|rational|real|recogn|sanit|serial|special|stabil|standard|summar|symbol|synchron|system|token|un?recogn|util|vectori|visual)is(?:e|es|ed|er|ers|ing|able)|(?!improv)\\w{3,}isations?";
const OUR = "(?:arm|behavi|col|endeav|fav|flav|harb|hon|hum|lab|neighb|od|rig|rum|vap|vig)our\\w*";
const DOUBLED_L =
  "(?:cancel|channel|fuel|label|level|marshal|model|parcel|signal|total|travel|tunnel)l(?:ed|er|ing)";

const BRITISH: readonly OldWord[] = [
  word("-ise", ISE, "-ize"),
  word("-yse", "(?:anal|catal|paral)ys(?:e|es|ed|er|ing)", "-yze"),
  word("-our", OUR, "-or"),
  word("-ce", "(?:def|off|pret|lic)ences?|practis(?:e|es|ed|ing)", "-ense; practice"),
  word("-re", "(?:cent|fib|lit|met|theat)res?|centred", "-er"),
  word("-lled", DOUBLED_L, "one l"),
  word("-ogue", "(?:anal|dial)ogues?", "-og"),
  word("-gement", "(?:judg|acknowledg)ements?", "judgment, acknowledgment"),
  word(
    "British",
    "artefacts?|grey|whilst|amongst|programmes?|cheques?|fulfils?(?!l)|enrols?|skilful|ageing|cosy|tyres?|mould\\w*|plough\\w*|sceptic\\w*|storeys?",
    "the American spelling",
  ),
];

/** Every word that the workspace does not use. */
export const OLD_WORDS: readonly OldWord[] = [...PRIVATE_WORDS, ...BRITISH];

/** What is not ours to word: globs of files that are not read. */
export const NOT_OURS: readonly string[] = [
  // The vendors' documents, and what is made from their words.
  "specs/*/source/**",
  "specs/*/openapi.json",
  "packages/*/openapi.json",
  "packages/*/src/generated/**",
  // History.
  "**/CHANGELOG.md",
  "packages/*/changes.json",
  "pnpm-lock.yaml",
];

/** Files of ours that need an old word. */
export const ALLOWED: readonly Exception[] = [
  { files: "scripts/test/vocabulary*.ts", why: "names the old words" },
  { files: ".github/workflows/*", words: ["-lled"], why: "GitHub's function is cancelled()" },
  {
    files: "packages/tools/publishing/**/*{last-verified,staleness}*",
    words: ["-lled"],
    why: "a conclusion of GitHub's jobs is cancelled",
  },
  {
    files: "packages/tools/publishing/**/workflows/*",
    words: ["-lled"],
    why: "GitHub's function is cancelled(), and a result of its jobs",
  },
  ...[
    ".github/workflows/release.yml",
    "docs/{decisions,releasing,security}.md",
    "packages/tools/publishing/**",
    "scripts/release/publish.ts",
  ].map((files) => ({ files, words: ["stage"], why: "npm stages what waits for a second factor" })),
  { files: "CONTRIBUTING.md", words: ["stage"], why: "the pipeline has stages" },
  { files: "packages/tools/codegen/**", words: ["stage"], why: "the pipeline has stages" },
  {
    files: "packages/tools/codegen/src/onboard/repairs/repair-forms.ts",
    words: ["double"],
    why: "a format of OpenAPI's numbers",
  },
  { files: "**/*.css", words: ["place", "rows"], why: "properties of CSS" },
  { files: "packages/tools/{api-docs,benchmarks}/**", words: ["rows"], why: "rows of tables" },
  { files: "packages/tools/testing/test/features/**", words: ["circles"], why: "a shape" },
  {
    files: "packages/tools/{api-diff,benchmarks/src/semver}/**",
    words: ["recall"],
    why: "precision and recall are the measures of a classifier",
  },
  { files: "**/*readme.ts", words: ["rows"], why: "rows of tables" },
  {
    files: "packages/impact/**",
    words: ["place"],
    said: "places",
    why: "a key of what --json prints",
  },
];

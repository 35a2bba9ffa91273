/**
 * A format of strings (JSON Schema 2020-12 section 7.3, OpenAPI's registry): how to write and
 * recognize it.
 */
interface StringFormat {
  /** A text of the format; 0 for the first, others differ as far as the format has room. */
  readonly write: (number: number) => string;
  /**
   * Whether a text is of the format. Too strict rather than too lenient: a text that is refused
   * here is replaced by a written one, but one that is wrongly accepted would be a sample that
   * validators refuse.
   */
  readonly accepts: (text: string) => boolean;
}

const LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const DOMAIN = `(?:${LABEL}\\.)+[a-z]{2,24}`;
const URI_CHARACTER = "(?:[\\w\\-.~:/?@!$&'()*+,;=]|%[0-9a-f]{2})";
const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:z|[+-](?:0\d|1[0-4]):[0-5]\d)$/i;

const matching = (source: string): StringFormat["accepts"] => {
  const expression = new RegExp(`^(?:${source})$`, "i");
  return (text) => expression.test(text);
};

const dateTime: StringFormat = {
  write: (number) => `${writeDate(number)}T${writeTime(number)}`,
  accepts: (text) =>
    isDate(text.slice(0, 10)) && /t/i.test(text[10] ?? "") && isTime(text.slice(11)),
};
const time: StringFormat = { write: (number) => writeTime(number), accepts: isTime };
const email: StringFormat = {
  write: (number) => `person${suffix(number)}@example.com`,
  accepts: matching(`[\\w+-]+(?:\\.[\\w+-]+)*@${DOMAIN}`),
};
const hostname: StringFormat = {
  write: (number) => (number === 0 ? "example.com" : `host-${number}.example.com`),
  accepts: (text) => text.length <= 253 && matching(`${LABEL}(?:\\.${LABEL})*`)(text),
};
const uri: StringFormat = {
  write: (number) => `https://example.com/sample${suffix(number)}`,
  accepts: (text) =>
    URL.canParse(text) &&
    matching(`[a-z][a-z0-9+.-]*:${URI_CHARACTER}+(?:#${URI_CHARACTER}*)?`)(text),
};
const reference: StringFormat = {
  write: (number) => `/sample${suffix(number)}`,
  accepts: (text) =>
    uri.accepts(text) || matching(`(?!//|[^/?#]*:)${URI_CHARACTER}*(?:#${URI_CHARACTER}*)?`)(text),
};

const FORMATS: ReadonlyMap<string, StringFormat> = new Map([
  ["date", { write: writeDate, accepts: isDate }],
  ["date-time", dateTime],
  ["iso-date-time", dateTime],
  ["time", time],
  ["iso-time", time],
  ["duration", { write: (number) => `P${number + 1}D`, accepts: isDuration }],
  ["email", email],
  ["idn-email", { ...email, accepts: isAnything }],
  ["hostname", hostname],
  ["idn-hostname", { ...hostname, accepts: isAnything }],
  [
    "ipv4",
    {
      write: (number) => `192.0.2.${(number % 254) + 1}`,
      accepts: matching("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}"),
    },
  ],
  [
    "ipv6",
    {
      write: (number) => `2001:db8::${(number + 1).toString(16)}`,
      accepts: (text) => /^[\da-f:.]+$/i.test(text) && URL.canParse(`http://[${text}]`),
    },
  ],
  ["uri", uri],
  ["url", { ...uri, accepts: matching(`https?://${DOMAIN}(?:/${URI_CHARACTER}*)?`) }],
  ["iri", { ...uri, accepts: isAnything }],
  ["uri-reference", reference],
  ["iri-reference", { ...reference, accepts: isAnything }],
  [
    "uri-template",
    {
      write: (number) => `/samples${suffix(number)}/{id}`,
      accepts: matching(`(?:${URI_CHARACTER}|\\{[+#./;?&]?\\w+(?:\\*|:\\d{1,3})?(?:,\\w+)*\\})*`),
    },
  ],
  [
    "uuid",
    {
      write: (number) => `123e4567-e89b-42d3-a456-${(0x426614174000 + number).toString(16)}`,
      accepts: matching("(?:urn:uuid:)?[\\da-f]{8}-(?:[\\da-f]{4}-){3}[\\da-f]{12}"),
    },
  ],
  ["json-pointer", { ...reference, accepts: matching("(?:/(?:[^~/]|~[01])*)*") }],
  [
    "json-pointer-uri-fragment",
    {
      write: (number) => `#/sample${suffix(number)}`,
      accepts: matching("#(?:/(?:[\\w\\-.!$&'()*+,;:=@]|%[\\da-f]{2}|~[01])*)*"),
    },
  ],
  [
    "relative-json-pointer",
    {
      write: (number) => `0/sample${suffix(number)}`,
      accepts: matching("(?:0|[1-9]\\d*)(?:#|(?:/(?:[^~/]|~[01])*)*)"),
    },
  ],
  ["regex", { write: (number) => `^sample${suffix(number)}$`, accepts: isExpression }],
  [
    "byte",
    { write: encode, accepts: matching("(?:[a-z\\d+/]{4})*(?:[a-z\\d+/]{2}==|[a-z\\d+/]{3}=)?") },
  ],
]);

/** A text of a format; undefined if it is not a known format of strings. */
export function writeFormat(format: string | undefined, number: number): string | undefined {
  return FORMATS.get(format ?? "")?.write(number);
}

/** Whether a text is of a format; always true for an unknown format, or for one of numbers. */
export function isOfFormat(text: string, format: string | undefined): boolean {
  return FORMATS.get(format ?? "")?.accepts(text) ?? true;
}

/** `sample` in base64, with a number after it unless that is 0. */
export function encode(number: number): string {
  return btoa(`sample${suffix(number)}`);
}

function suffix(number: number): string {
  return number === 0 ? "" : `-${number}`;
}

function writeDate(number: number): string {
  // The 28 days that every month has, starting on January 15.
  const days = 14 + number;
  const months = Math.floor(days / 28);
  const year = 2024 + Math.floor(months / 12);
  return `${year}-${padded((months % 12) + 1)}-${padded((days % 28) + 1)}`;
}

function writeTime(number: number): string {
  const minutes = 9 * 60 + 30 + number;
  return `${padded(Math.floor(minutes / 60) % 24)}:${padded(minutes % 60)}:00Z`;
}

function padded(number: number): string {
  return String(number).padStart(2, "0");
}

function isDate(text: string): boolean {
  const [year = 0, month = 0, day = 0] = (DATE.exec(text) ?? []).slice(1).map(Number);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const longest = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= longest;
}

function isTime(text: string): boolean {
  return TIME.test(text);
}

function isDuration(text: string): boolean {
  if (/^P\d+W$/.test(text)) return true;
  return /^P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/.test(text);
}

function isExpression(text: string): boolean {
  try {
    return new RegExp(text, "u") !== undefined && !text.includes("\\Z");
  } catch {
    return false;
  }
}

function isAnything(): boolean {
  return true;
}

/** Numbers, dates and languages as an English reader writes them. */

export interface Literal {
  value: number | string;
  unit: string | null;
  language: string;
}

const languages = new Intl.DisplayNames(["en"], { type: "language", fallback: "code" });
const months = new Intl.DateTimeFormat("en", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });

export function languageName(code: string): string {
  if (!code || code === "und") return "unknown language";
  try {
    return languages.of(code) ?? code;
  } catch {
    return code;
  }
}

/** "12 May 2026" for an ISO date, the text itself for anything else. */
export function dateName(iso: string | null): string {
  if (!iso) return "no date";
  const day = /^(\d{4}-\d{2}-\d{2})/.exec(iso);
  const time = day ? Date.parse(`${day[1]}T00:00:00Z`) : NaN;
  return Number.isNaN(time) ? iso : months.format(time);
}

/** "€48 bn", "22 %", "410,000 vehicles", or the text in quotes. */
export function literalName(literal: Literal): string {
  const { value, unit } = literal;
  if (typeof value === "string") return `“${value}”`;
  if (unit === "percent") return `${number(value)} %`;
  if (unit && /^[A-Z]{3}$/.test(unit)) return `${large(value)} ${unit}`;
  if (!unit) return number(value);
  return `${number(value)} ${unit}${value === 1 || unit.endsWith("s") ? "" : "s"}`;
}

function number(value: number): string {
  return value.toLocaleString("en", { maximumFractionDigits: 6 });
}

const STEPS: [number, string][] = [[1e12, "trillion"], [1e9, "billion"], [1e6, "million"]];

function large(value: number): string {
  const step = STEPS.find(([size]) => Math.abs(value) >= size);
  return step ? `${(value / step[0]).toLocaleString("en", { maximumFractionDigits: 3 })} ${step[1]}` : number(value);
}

/** "1 claim", "3 claims". */
export function counted(count: number, noun: string): string {
  const many = noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return `${count.toLocaleString("en")} ${count === 1 ? noun : many}`;
}

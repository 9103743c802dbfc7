import type { Language } from "../app/language";

const CHINESE_STEPS: [number, string][] = [
  [1e12, "万亿"],
  [1e8, "亿"],
  [1e4, "万"],
];
const ENGLISH_STEPS: [number, string][] = [
  [1e12, " trillion"],
  [1e9, " billion"],
  [1e6, " million"],
];

/** 5200000000000 reads 5.2万亿 in Chinese and 5.2 trillion in English. */
export function number(value: number, language: Language): string {
  const size = Math.abs(value);
  const steps = language === "zh" ? CHINESE_STEPS : ENGLISH_STEPS;
  const step = steps.find(([limit]) => size >= limit);
  const shown = step ? value / step[0] : value;
  return `${plain(shown)}${step ? step[1] : ""}`;
}

function plain(value: number): string {
  return new Intl.NumberFormat("en", { maximumFractionDigits: 4, useGrouping: Math.abs(value) >= 10000 }).format(value);
}

const SIGNS: Record<string, { zh: [string, string]; en: [string, string] }> = {
  "~": { zh: ["", "左右"], en: ["about ", ""] },
  ">=": { zh: ["", "以上"], en: ["at least ", ""] },
  ">": { zh: ["超过", ""], en: ["over ", ""] },
  "<=": { zh: ["", "以内"], en: ["at most ", ""] },
  "<": { zh: ["低于", ""], en: ["under ", ""] },
  "<~": { zh: ["近", ""], en: ["nearly ", ""] },
  mag: { zh: ["", "级"], en: ["order of ", ""] },
};

export interface Figure {
  value: number;
  value_upper?: number | null;
  comparator?: string | null;
  unit: string;
}

/** A figure in words, with its comparator: 5%左右, 4.5%—5%, at least 280,000 人, 下降3.4%以上. */
export function figure(shown: Figure, language: Language): string {
  if (isBoundedFall(shown)) return fall(shown, language);
  const gap = language === "en" && shown.unit && shown.unit !== "%" ? " " : "";
  const low = number(shown.value, language);
  if (shown.value_upper !== null && shown.value_upper !== undefined) {
    return `${low}—${number(shown.value_upper, language)}${gap}${shown.unit}`;
  }
  const [before, behind] = SIGNS[shown.comparator ?? "="]?.[language] ?? ["", ""];
  return `${before}${low}${gap}${shown.unit}${behind}`;
}

/** -3.4%以上 would read as a rise: the words bound the size of a fall. */
function isBoundedFall(shown: Figure): boolean {
  return shown.value < 0 && (shown.comparator ?? "=") !== "=" && (shown.value_upper ?? -1) < 0;
}

function fall(shown: Figure, language: Language): string {
  const upper = shown.value_upper ?? null;
  const size = { ...shown, value: Math.abs(shown.value), value_upper: upper === null ? null : Math.abs(upper) };
  const verb = language === "en" ? "down " : shown.unit === "%" ? "下降" : "减少";
  return `${verb}${figure(size, language)}`;
}

export function bytes(size: number): string {
  if (size < 1024) return `${size} B`;
  return size < 1024 * 1024 ? `${(size / 1024).toFixed(1)} kB` : `${(size / 1024 / 1024).toFixed(1)} MB`;
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

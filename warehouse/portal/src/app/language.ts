import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { words } from "./words";

export type Language = "zh" | "en";
export type Word = keyof typeof words;

const STORED = "zhibiao.language";

/** The language of the last visit; Chinese first. */
export function rememberedLanguage(): Language {
  try {
    return localStorage.getItem(STORED) === "en" ? "en" : "zh";
  } catch {
    return "zh";
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(STORED, language);
  } catch {
    // A browser that stores nothing shows the page all the same.
  }
}

export const LanguageContext = createContext<Language>("zh");

/** The visitor's language with its words: `t("target")`, and `pick(zh, en)` for texts that come with the data. */
export function useLanguage() {
  const language = useContext(LanguageContext);
  return {
    language,
    t: (word: Word): string => words[word][language],
    pick: (zh: string, en: string): string => (language === "en" && en ? en : zh || en),
    has: (word: string): word is Word => word in words,
  };
}

import { useLanguage } from "../app/language";
import type { Site } from "../data/types";

/** Names of regions, indicators and measures in the visitor's language. */
export function useNames(site: Site) {
  const { t, pick, has } = useLanguage();
  return {
    region(code: string): string {
      const entry = site.regions.find((region) => region.region_code === code);
      return entry ? pick(entry.name_zh, entry.name_en) : code;
    },
    indicator(code: string): string {
      const entry = site.indicators.find((indicator) => indicator.indicator_code === code);
      return entry ? pick(entry.name_zh, entry.name_en) : code;
    },
    measure(code: string): string {
      if (code === "level") return t("level_measure");
      return has(code) ? t(code) : code;
    },
  };
}

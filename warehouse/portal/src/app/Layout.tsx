import type { ComponentChildren } from "preact";
import type { Site } from "../data/types";
import { useLanguage } from "./language";
import { links } from "./router";

/** The frame of every page: where to go, which language, which release. */
export function Layout({
  site,
  here,
  onSwitch,
  children,
}: {
  site: Site | null;
  here: string;
  onSwitch: () => void;
  children: ComponentChildren;
}) {
  const { t, language } = useLanguage();
  const places: [string, string, string][] = [
    ["regions", links.regions(), t("regions")],
    ["indicators", links.indicators(), t("indicators")],
    ["reports", links.reports(), t("reports")],
    ["compare", "#/compare", t("compare")],
    ["download", links.download(), t("download")],
    ["sql", links.query(), t("query")],
  ];
  const skip = (event: Event) => {
    event.preventDefault();
    document.getElementById("content")?.focus();
  };
  return (
    <>
      <a class="skip" href="#content" onClick={skip}>
        {t("skip")}
      </a>
      <header>
        <a class="brand" href={links.home()}>
          {t("name")}
        </a>
        <nav aria-label={t("name")}>
          {places.map(([place, href, text]) => (
            <a key={place} href={href} aria-current={place === here ? "page" : undefined}>
              {text}
            </a>
          ))}
        </nav>
        <button type="button" class="language" lang={language === "zh" ? "en" : "zh-Hans"} onClick={onSwitch}>
          {t("switch_language")}
        </button>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer>
        {site && (
          <p>
            {t("release")} {site.release.date} · {site.release.snapshot} · {t("licence")} {site.release.licence}
          </p>
        )}
      </footer>
    </>
  );
}

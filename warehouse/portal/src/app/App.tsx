import { useEffect, useState } from "preact/hooks";
import { loadSite, useLoaded } from "../data/load";
import type { Site } from "../data/types";
import { ComparePage } from "../pages/ComparePage";
import { DownloadPage } from "../pages/DownloadPage";
import { FactPage } from "../pages/FactPage";
import { HomePage } from "../pages/HomePage";
import { IndicatorPage, IndicatorsPage } from "../pages/IndicatorPages";
import { QueryPage } from "../pages/QueryPage";
import { RegionPage, RegionsPage } from "../pages/RegionPages";
import { ReportPage, ReportsPage } from "../pages/ReportPages";
import { LanguageContext, rememberedLanguage, rememberLanguage, useLanguage } from "./language";
import { Layout } from "./Layout";
import { type Place, usePlace } from "./router";
import { Waiting } from "./Waiting";

export function App() {
  const [language, setLanguage] = useState(rememberedLanguage);
  const place = usePlace();
  const site = useLoaded("site", loadSite);
  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-Hans" : "en";
    document.title = language === "zh" ? "指标 Zhibiao" : "Zhibiao 指标";
  }, [language]);
  useEffect(() => {
    scrollTo(0, 0);
  }, [place.path.join("/")]);
  const onSwitch = () => {
    const next = language === "zh" ? "en" : "zh";
    rememberLanguage(next);
    setLanguage(next);
  };
  return (
    <LanguageContext.Provider value={language}>
      <Layout site={site.state === "ready" ? site.data : null} here={place.path[0] ?? "home"} onSwitch={onSwitch}>
        <Waiting loaded={site}>{(data) => <Page site={data} place={place} />}</Waiting>
      </Layout>
    </LanguageContext.Provider>
  );
}

function Page({ site, place }: { site: Site; place: Place }) {
  const { t } = useLanguage();
  const [page = "home", first = "", second = ""] = place.path;
  switch (page) {
    case "home":
      return <HomePage site={site} />;
    case "regions":
      return <RegionsPage site={site} />;
    case "region":
      return <RegionPage site={site} code={first} />;
    case "indicators":
      return <IndicatorsPage site={site} />;
    case "indicator":
      return <IndicatorPage site={site} code={first} />;
    case "reports":
      return <ReportsPage site={site} />;
    case "report":
      return <ReportPage id={first} marked={place.query.get("fact")} />;
    case "fact":
      return <FactPage site={site} reportId={first} factId={second} />;
    case "compare":
      return <ComparePage site={site} query={place.query} />;
    case "download":
      return <DownloadPage site={site} />;
    case "sql":
      return <QueryPage site={site} query={place.query} />;
    default:
      return <h1>{t("not_found")}</h1>;
  }
}

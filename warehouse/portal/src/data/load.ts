import { useEffect, useState } from "preact/hooks";
import type { IndicatorPage, RegionPage, ReportPage, Site } from "./types";

const asked = new Map<string, Promise<unknown>>();

/** A file under data/, fetched once a visit. */
function json<T>(path: string): Promise<T> {
  let answer = asked.get(path) as Promise<T> | undefined;
  if (!answer) {
    answer = fetch(`data/${path}`).then((response) => {
      if (!response.ok) {
        throw new Error(`data/${path}: ${response.status}`);
      }
      return response.json() as Promise<T>;
    });
    asked.set(path, answer);
  }
  return answer;
}

export const loadSite = () => json<Site>("site.json");
export const loadRegion = (code: string) => json<RegionPage>(`regions/${encodeURIComponent(code)}.json`);
export const loadIndicator = (code: string) => json<IndicatorPage>(`indicators/${encodeURIComponent(code)}.json`);
export const loadReport = (id: string) => json<ReportPage>(`reports/${encodeURIComponent(id)}.json`);

export type Loaded<T> = { state: "loading" } | { state: "failed"; message: string } | { state: "ready"; data: T };

/** What a loader gives, as a component sees it; `key` names what is asked for. */
export function useLoaded<T>(key: string, load: () => Promise<T>): Loaded<T> {
  const [answer, setAnswer] = useState<{ key: string; loaded: Loaded<T> }>({ key, loaded: { state: "loading" } });
  useEffect(() => {
    let wanted = true;
    load().then(
      (data) => wanted && setAnswer({ key, loaded: { state: "ready", data } }),
      (error: Error) => wanted && setAnswer({ key, loaded: { state: "failed", message: error.message } }),
    );
    return () => {
      wanted = false;
    };
  }, [key]);
  return answer.key === key ? answer.loaded : { state: "loading" };
}

import { useEffect, useState } from "preact/hooks";

/** Where the visitor is: `#/region/110000?view=all` has the path [region, 110000] and the question view=all. */
export interface Place {
  path: string[];
  query: URLSearchParams;
}

export function placeOf(hash: string): Place {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?", 2);
  return {
    path: path.split("/").filter(Boolean).map(decodeURIComponent),
    query: new URLSearchParams(query),
  };
}

export function usePlace(): Place {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const moved = () => setHash(location.hash);
    addEventListener("hashchange", moved);
    return () => removeEventListener("hashchange", moved);
  }, []);
  return placeOf(hash);
}

const link = (...path: string[]) => `#/${path.map(encodeURIComponent).join("/")}`;

export const links = {
  home: () => "#/",
  regions: () => link("regions"),
  region: (code: string) => link("region", code),
  indicators: () => link("indicators"),
  indicator: (code: string) => link("indicator", code),
  reports: () => link("reports"),
  report: (id: string) => link("report", id),
  fact: (report: string, fact: string) => link("fact", report, fact),
  factInReport: (report: string, fact: string) => `${link("report", report)}?fact=${encodeURIComponent(fact)}`,
  compare: (kind: string, a: string, b: string) => `#/compare?${new URLSearchParams({ kind, a, b })}`,
  download: () => link("download"),
  query: (sql?: string) => (sql === undefined ? link("sql") : `#/sql?${new URLSearchParams({ q: sql })}`),
};

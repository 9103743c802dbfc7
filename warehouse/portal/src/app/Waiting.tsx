import type { ComponentChildren } from "preact";
import type { Loaded } from "../data/load";
import { useLanguage } from "./language";

/** Shows data once it is there, and says so while it is not. */
export function Waiting<T>({ loaded, children }: { loaded: Loaded<T>; children: (data: T) => ComponentChildren }) {
  const { t } = useLanguage();
  if (loaded.state === "loading") return <p role="status">{t("loading")}</p>;
  if (loaded.state === "failed")
    return (
      <p role="alert">
        {t("failed")}: {loaded.message}
      </p>
    );
  return <>{children(loaded.data)}</>;
}

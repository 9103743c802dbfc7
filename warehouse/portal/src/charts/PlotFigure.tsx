import * as Plot from "@observablehq/plot";
import { useEffect, useRef, useState } from "preact/hooks";

/** An Observable Plot in the page, drawn anew when its data or the width of its place changes. */
export function PlotFigure({ label, options }: { label: string; options: Plot.PlotOptions }) {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const watcher = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    watcher.observe(place.current!);
    return () => watcher.disconnect();
  }, []);
  useEffect(() => {
    if (width === 0) return;
    const drawing = Plot.plot({ width, style: { background: "none", fontSize: "12px", overflow: "visible" }, ...options });
    // A mark that leads to its sentence is a link of its own and says itself what it shows.
    for (const link of drawing.querySelectorAll("a")) {
      const mark = link.querySelector("[aria-label]");
      link.setAttribute("aria-label", mark?.getAttribute("aria-label") ?? label);
      mark?.removeAttribute("aria-label");
      link.classList.add("mark");
    }
    drawing.setAttribute("role", "group");
    drawing.setAttribute("aria-label", label);
    for (const group of drawing.querySelectorAll("g[aria-label]")) group.removeAttribute("aria-label");
    for (const described of drawing.querySelectorAll("[aria-description]")) described.removeAttribute("aria-description");
    place.current!.replaceChildren(drawing);
  }, [width, options, label]);
  return <div class="plot" ref={place} />;
}

import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { naming } from "@/lib/insights/charts/svg-tree";

type Named = { id: string; title: string; description: string };

// What holds lengths and places in pixels.
const LENGTHS = "d x y x1 x2 y1 y2 width height cx cy transform".split(" ");

/** A tenth of a pixel is as fine as anybody sees. */
const shortened = (lengths: string): string =>
  lengths.replace(/-?\d+\.\d{2,}/g, (number) => String(Math.round(+number * 10) / 10));

/** Draws a plot in the product's look, as SVG text. Where an option says nothing, it is: small quiet type, no frame. */
export function drawPlot(options: Plot.PlotOptions, named: Named): string {
  // The server has no document of its own.
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const plot = Plot.plot({ ...options, document, figure: false } as Plot.PlotOptions);
  // The library's own style sheet speaks of the page around it; the page has its own.
  plot.querySelector("style")?.remove();
  plot.removeAttribute("class");
  // It names groups for itself ("rule", "dot"); ARIA allows no name on what has no role, and the chart is one image.
  for (const group of plot.querySelectorAll("g")) {
    group.removeAttribute("aria-label");
    group.removeAttribute("aria-description");
  }
  for (const shape of plot.querySelectorAll("path, rect, line, circle, text, g")) {
    for (const name of LENGTHS) {
      const value = shape.getAttribute(name);
      if (value !== null) shape.setAttribute(name, shortened(value));
    }
  }
  const { attributes, children } = naming(named, "img");
  const look = { ...attributes, "font-family": "var(--sans)", "font-size": "12", fill: "var(--ink-2)" };
  for (const [name, value] of Object.entries(look)) plot.setAttribute(name, value);
  plot.prepend(
    ...children.map((child) => {
      const made = document.createElementNS(attributes.xmlns, child.name);
      made.setAttribute("id", String(child.attributes.id));
      made.append(...child.children.map(String));
      return made;
    }),
  );
  return plot.outerHTML;
}

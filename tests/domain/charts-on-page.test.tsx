import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { SvgDrawing, TreeDrawing } from "@/components/charts/svg-drawing";
import { element, textOf } from "@/lib/insights/charts/svg-tree";

const title = "S.Res.\u00a061 & <more> “words”";
const tree = element("svg", { viewBox: "0 0 10 10", role: "img", "aria-labelledby": "a" }, [
  element("title", { id: "a" }, [title]),
  element("path", { d: "M0 0", "stroke-width": 2, "fill-opacity": 0.5 }),
  element("text", { x: 1 }, ["one ", element("tspan", { dy: "1em" }, ["two"])]),
]);

// React leaves a title of several pieces empty, and marks pieces of a text where the browser then finds something else.
it("puts a drawing on a page as it is written, each text in one piece", () => {
  const page = renderToStaticMarkup(<SvgDrawing svg={textOf(tree)} />);
  expect(page).toBe(renderToStaticMarkup(<TreeDrawing tree={tree} />));
  expect(page).toContain('<title id="a">S.Res.\u00a061 &amp; &lt;more&gt; “words”</title>');
  expect(page).toContain('stroke-width="2"');
  expect(page).toContain('<text x="1">one <tspan dy="1em">two</tspan></text>');
});

// A drawing as plain objects, from which come both text for a file and elements of a page.

export type SvgTree = {
  name: string;
  attributes: Record<string, string | number>;
  children: readonly (SvgTree | string)[];
};

const SVG = "http://www.w3.org/2000/svg";

/** An element of a drawing. Texts are escaped as they are written out. */
export const element = (
  name: string,
  attributes: SvgTree["attributes"],
  children: SvgTree["children"] = [],
): SvgTree => ({ name, attributes, children });

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** A drawing written out. */
export function textOf({ name, attributes, children }: SvgTree): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const inner = children.map((child) => (typeof child === "string" ? escaped(child) : textOf(child)));
  return `<${name}${written.join("")}>${inner.join("")}</${name}>`;
}

type Named = { id: string; title: string; description: string };

/** The attributes and first children that name a drawing for who cannot see it. With links in it it is a group, else an image. */
export function naming({ id, title, description }: Named, role: "img" | "group") {
  return {
    attributes: { xmlns: SVG, role, "aria-labelledby": `${id}-title`, "aria-describedby": `${id}-desc` },
    children: [element("title", { id: `${id}-title` }, [title]), element("desc", { id: `${id}-desc` }, [description])],
  };
}

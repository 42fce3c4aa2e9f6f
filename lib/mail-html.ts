// The HTML of our own mails: plain, one column, readable without its styles, in the light and in the dark. Nothing in it is
// fetched from anywhere, so that opening a mail tells nobody.
import { Fragment, createElement as h, type ReactNode } from "react";
import type { MailPart, MailSheet } from "@/lib/shared/mail-sheet";

// The product's own colors (app/tokens.css); mail programs know no custom properties.
const LIGHT = {
  paper: "#faf8f4",
  sheet: "#ffffff",
  ink: "#1c1f23",
  quiet: "#565d66",
  rule: "#ddd7cb",
  accent: "#0b5d57",
};
const DARK = {
  paper: "#15171a",
  sheet: "#1d2024",
  ink: "#ece9e2",
  quiet: "#a6abb2",
  rule: "#363a40",
  accent: "#7cc9bd",
};

// Programs that know the dark take these; the others keep what stands at each element.
const STYLE = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.paper,.paper>table>tbody>tr>td{background-color:${DARK.paper}!important}
.ink{color:${DARK.ink}!important}
.quiet{color:${DARK.quiet}!important}
.rule{border-color:${DARK.rule}!important}
.link{color:${DARK.accent}!important}
.sheet{background-color:${DARK.sheet}!important;color:${DARK.ink}!important;border-color:${DARK.rule}!important}
.button{background-color:${DARK.accent}!important;color:${DARK.paper}!important}
}`;

const SANS = "system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";
const SERIF = "Georgia,'Times New Roman',serif";
const text = { fontFamily: SANS, fontSize: "17px", lineHeight: "26px", color: LIGHT.ink, margin: "0 0 18px" };
// Lines within a paragraph stay lines.
const body = { ...text, whiteSpace: "pre-line" as const };
const small = { ...body, fontSize: "14px", lineHeight: "21px", color: LIGHT.quiet };
const button = {
  fontFamily: SANS,
  fontSize: "17px",
  fontWeight: 600,
  color: LIGHT.paper,
  backgroundColor: LIGHT.accent,
  borderRadius: "3px",
  padding: "13px 20px",
};
const sheet = {
  ...body,
  fontFamily: SERIF,
  whiteSpace: "pre-wrap" as const,
  backgroundColor: LIGHT.sheet,
  border: `1px solid ${LIGHT.rule}`,
  padding: "20px",
};

// Loaded at the first mail: half a second that no start has to wait for.
const loadElements = () => import("@react-email/components");
type Elements = Awaited<ReturnType<typeof loadElements>>;

const paragraph = ({ Text }: Elements, text: ReactNode): ReactNode => h(Text, { className: "ink", style: body }, text);

function elementOf(elements: Elements, part: MailPart): ReactNode {
  const { Button, Link, Text } = elements;
  switch (part.kind) {
    case "text":
      return paragraph(elements, part.text);
    case "list":
      return h(
        Fragment,
        null,
        paragraph(elements, part.intro),
        h(
          "ul",
          { className: "ink", style: { ...body, paddingLeft: "24px" } },
          part.items.map((item, i) => h("li", { key: i, style: { marginBottom: "6px" } }, item)),
        ),
      );
    case "link":
      return h(
        "div",
        { style: { marginBottom: "24px" } },
        paragraph(elements, part.intro),
        h(Button, { className: "button", href: part.url, style: button }, part.label),
      );
    case "quote":
      return h(
        Fragment,
        null,
        paragraph(elements, h("strong", null, part.title)),
        h(Text, { className: "sheet", style: sheet }, part.text.trim()),
      );
    case "small":
      return h(
        Text,
        { className: "quiet", style: small },
        part.text,
        part.url !== undefined && [
          " ",
          h(
            Link,
            {
              key: "link",
              className: "link",
              href: part.url,
              style: { color: LIGHT.accent, textDecoration: "underline" },
            },
            part.url,
          ),
        ],
      );
  }
}

/** A sheet as a whole HTML document. */
export async function renderSheet({ subject, parts }: MailSheet): Promise<string> {
  const elements = await loadElements();
  const { Body, Container, Head, Heading, Hr, Html, render } = elements;
  const head = h(
    Head,
    null,
    h("meta", { name: "color-scheme", content: "light dark" }),
    h("meta", { name: "supported-color-schemes", content: "light dark" }),
    h("meta", { name: "viewport", content: "width=device-width" }),
    h("title", null, subject),
    h("style", { dangerouslySetInnerHTML: { __html: STYLE } }),
  );
  const title = {
    ...body,
    fontFamily: SERIF,
    fontSize: "26px",
    lineHeight: "32px",
    fontWeight: 600,
    margin: "0 0 20px",
  };
  const firstSmall = parts.findIndex(({ kind }) => kind === "small");
  const children = parts.flatMap((part, i) => [
    ...(i === firstSmall ? [h(Hr, { key: "rule", className: "rule", style: { borderColor: LIGHT.rule } })] : []),
    h("div", { key: i }, elementOf(elements, part)),
  ]);
  return render(
    h(
      Html,
      { lang: "en" },
      head,
      h(
        Body,
        { className: "paper", style: { backgroundColor: LIGHT.paper, margin: 0, padding: "32px 16px" } },
        h(
          Container,
          { style: { maxWidth: "600px", margin: "0 auto" } },
          h(Heading, { as: "h1", className: "ink", style: title }, subject),
          ...children,
        ),
      ),
    ),
  );
}

import Markdown, { type Components } from "react-markdown";
import remarkGfm from "remark-gfm";
import styles from "@/components/campaigns/brief-markdown.module.css";
import { remarkCitations } from "@/components/campaigns/remark-citations";
import { isSafeImage, isSafeLink } from "@/lib/campaigns/brief-links";

type Props = {
  /** Markdown; `[5]` cites source 5 */
  text: string;
  /** how a screen reader announces a number, "Source 5" */
  label: (number: number) => string;
};

// What is wider than the page scrolls by itself; whoever has no pointer must get into it to scroll (WCAG 2.1.1).
const scrolledByKeyboard = { tabIndex: 0 } as const;

// Of what an author wrote, only what also passes the check on save becomes a link or an image; the rest is its words.
const components: Components = {
  h1: ({ children }) => <h2>{children}</h2>,
  a: ({ node: _, href = "", children, ...rest }) => {
    if (href.startsWith("#source-")) {
      return (
        <a href={href} {...rest}>
          {children}
        </a>
      );
    }
    return isSafeLink(href) ? (
      <a href={href} rel="noopener">
        {children}
      </a>
    ) : (
      children
    );
  },
  img: ({ src, alt }) =>
    typeof src === "string" && isSafeImage(src) ? (
      <img
        className={styles.image}
        src={src}
        alt={alt ?? ""}
        loading="lazy"
        decoding="async"
        referrerPolicy="no-referrer"
      />
    ) : (
      alt
    ),
  table: ({ children }) => (
    <div className={styles.scroll} {...scrolledByKeyboard}>
      <table>{children}</table>
    </div>
  ),
  pre: ({ children }) => (
    <pre className={styles.scroll} {...scrolledByKeyboard}>
      {children}
    </pre>
  ),
};

/** A brief's text. HTML in it is shown as text, and a heading of the first level as one of the second. */
export const BriefMarkdown = ({ text, label }: Props) => (
  <Markdown remarkPlugins={[remarkGfm, [remarkCitations, label]]} components={components}>
    {text}
  </Markdown>
);

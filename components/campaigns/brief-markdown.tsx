import Markdown from "react-markdown";
import remarkGfm from "remark-gfm";
import { remarkCitations } from "@/components/campaigns/remark-citations";

type Props = {
  /** Markdown; `[5]` cites source 5 */
  text: string;
  /** how a screen reader announces a number, "Source 5" */
  label: (number: number) => string;
};

/** A brief's text. HTML in it is shown as text, links go only to web and mail addresses (react-markdown's own rules). */
export const BriefMarkdown = ({ text, label }: Props) => (
  <Markdown remarkPlugins={[remarkGfm, [remarkCitations, label]]} disallowedElements={["h1"]} unwrapDisallowed>
    {text}
  </Markdown>
);

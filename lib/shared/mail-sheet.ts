// What one of our own mails says, before it is text or HTML: both are made of it, so that both say the same.

export type MailPart =
  | { kind: "text"; text: string }
  | { kind: "list"; intro: string; items: readonly string[] }
  /** `label` stands on the button; in plain text the address itself follows the introduction */
  | { kind: "link"; intro: string; label: string; url: string }
  /** somebody's own words, line by line as they wrote them */
  | { kind: "quote"; title: string; text: string }
  /** why this mail came, and how to have no more of them */
  | { kind: "small"; text: string; url?: string };

export type MailSheet = { subject: string; parts: readonly MailPart[] };

function partAsText(part: MailPart): string {
  switch (part.kind) {
    case "text":
      return part.text;
    case "list":
      return [part.intro, ...part.items.map((item) => `- ${item}`)].join("\n");
    case "link":
      return `${part.intro}\n${part.url}`;
    case "quote":
      return `${part.title}\n\n${part.text
        .trim()
        .replace(/^(?=.)/gm, "> ")
        .replace(/^$/gm, ">")}`;
    case "small":
      return part.url === undefined ? part.text : `${part.text}\n${part.url}`;
  }
}

/** The sheet as plain text: paragraphs with an empty line between them. */
export const sheetAsText = ({ parts }: MailSheet): string => `${parts.map(partAsText).join("\n\n")}\n`;

const LONGEST_NAME = 80;

/** A name as it may stand in a greeting: on one line, and no longer than anybody's. */
export const nameInGreeting = (name: string): string =>
  name
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim()
    .slice(0, LONGEST_NAME);

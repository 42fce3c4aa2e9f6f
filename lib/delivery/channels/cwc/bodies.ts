import type { CwcMessage } from "@/lib/delivery/channels/cwc/message";
import type { ComposedLetter } from "@/lib/letters/letter";

type Blocks = Pick<ComposedLetter, "opening" | "ownWords" | "request" | "sources">;

const joined = (blocks: readonly string[]): string | null =>
  blocks.filter((block) => block.trim() !== "").join("\n\n") || null;

/**
 * The two bodies of a letter: what the person wrote or edited is theirs, what they left as it was is the organization's.
 * The numbered sources follow the organization's text, or the person's when nothing else is left. Without addressee,
 * closing and signature: the fields hold those, and offices group letters by how alike the bodies are.
 */
export function bodiesOf(
  { opening, ownWords, request, sources }: Blocks,
  edited: { opening: boolean; request: boolean },
): Pick<CwcMessage, "organizationStatement" | "ownWords"> {
  const theirs = [edited.opening ? opening : "", ownWords, edited.request ? request : ""];
  const ours = [edited.opening ? "" : opening, edited.request ? "" : request];
  const cited = sources.map(({ number, text, url }) => `[${number}] ${text}${url ? ` ${url}` : ""}`).join("\n");
  const statement = joined(ours);
  return statement === null
    ? { organizationStatement: null, ownWords: joined([...theirs, cited]) }
    : { organizationStatement: joined([statement, cited]), ownWords: joined(theirs) };
}

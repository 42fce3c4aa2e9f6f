import { Notice } from "@/components/ui/notice";

type Props = { words: string; link?: { href: string; words: string } };

/** What came of the form that was just sent. */
export function DoneNotice({ words, link }: Props) {
  return (
    <div role="status">
      <Notice>
        {words} {link && <a href={link.href}>{link.words}</a>}
      </Notice>
    </div>
  );
}

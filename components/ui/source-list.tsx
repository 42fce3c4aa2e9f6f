import styles from "@/components/ui/source-list.module.css";
import type { Source } from "@/lib/campaigns/campaign";

type Props = { sources: readonly Source[]; anchor: string };

/** Numbered sources, each the end of a link from the text above. */
export function SourceList({ sources, anchor }: Props) {
  return (
    <ol className={styles.sources}>
      {sources.map(({ number, text, url }) => (
        <li key={number} id={`${anchor}-${number}`}>
          <b>{number}</b>
          <span>{url ? <a href={url}>{text}</a> : text}</span>
        </li>
      ))}
    </ol>
  );
}

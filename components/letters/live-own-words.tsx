"use client";
import { useDraft } from "@/components/letters/draft-context";
import styles from "@/components/letters/live-own-words.module.css";
import { OwnWords } from "@/components/letters/own-words";
import { type BlockText, ownSharePercent } from "@/lib/letters/own-share";

type Fields = { sharedField: string; ownField: string; sharedSaved: string; ownSaved: string };

/** The own words that stand in a letter now: those for it alone, else those for all. */
function useOwnWords({ sharedField, ownField, sharedSaved, ownSaved }: Fields): string {
  const { live, startOf } = useDraft();
  const own = live[ownField] ?? startOf(ownField, ownSaved);
  return own.trim() === "" ? (live[sharedField] ?? startOf(sharedField, sharedSaved)) : own;
}

/** The own words on the sheet, changing with every key. */
export function LiveOwnWords({ fields, label, empty }: { fields: Fields; label: string; empty: string }) {
  return <OwnWords text={useOwnWords(fields)} label={label} empty={empty} />;
}

type MeterProps = { fields: Fields; blocks: readonly BlockText[]; words: { share: string; none: string } };

/** How much of the letter is the person's own, counted as the server counts it. `words.share` holds "{percent}". */
export function OwnShareMeter({ fields, blocks, words }: MeterProps) {
  const percent = ownSharePercent(useOwnWords(fields).trim(), blocks);
  return (
    <div>
      <div className={styles.meter} aria-hidden="true">
        <div className={styles.fill} style={{ inlineSize: `${percent}%` }} />
      </div>
      <p className={styles.share}>{percent === 0 ? words.none : words.share.replace("{percent}", String(percent))}</p>
    </div>
  );
}

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DraftRadio } from "@/components/letters/draft-field";
import { letterField } from "@/components/letters/letter-fields";
import styles from "@/components/letters/ways-section.module.css";
import type { ChannelChoice } from "@/lib/letters/choose-channel";
import type { Channel } from "@/lib/letters/letter";

type Props = {
  bioguide: string;
  channels: readonly ChannelChoice[];
  chosen: Channel | null;
  /** the way that the campaign would rather use; null: it has none */
  preferred: Channel | null;
  /** what there is to know of the chosen way before it is taken */
  children?: ReactNode;
};

/** The ways that this office really takes, best first; a way that it does not take is shown with the reason. */
export function WaysSection({ bioguide, channels, chosen, preferred, children }: Props) {
  const t = useTranslations("letter");
  const name = letterField(bioguide, "channel");
  const comesFirst = channels.find(({ channel, available }) => available && channel === preferred)?.channel;
  return (
    <section>
      <fieldset id={name} className={styles.ways} tabIndex={-1}>
        <legend>
          <h2>{t("ways.title")}</h2>
        </legend>
        {comesFirst && <p>{t("ways.prefer", { way: t(`channel.${comesFirst}.name`) })}</p>}
        {channels.map(({ channel, available, reason, detail }) => {
          const id = `${name}.${channel}`;
          return (
            <div className={styles.way} key={channel}>
              {available ? (
                <DraftRadio id={id} name={name} value={channel} saved={chosen ?? ""} />
              ) : (
                <span className={styles.closed} aria-hidden="true" />
              )}
              <WayWords id={available ? id : null} name={t(`channel.${channel}.name`)}>
                {!available && <>{t("ways.unavailable")}. </>}
                {t(`channel.${channel}.${reason}`, detail)}
              </WayWords>
            </div>
          );
        })}
      </fieldset>
      {children}
    </section>
  );
}

/** A way's name and reason; the label of its button when it has one. */
function WayWords({ id, name, children }: { id: string | null; name: string; children: ReactNode }) {
  const words = (
    <>
      <b className={styles.name}>{name}</b>
      <span className={styles.reason}>{children}</span>
    </>
  );
  return id ? (
    <label className={styles.words} htmlFor={id}>
      {words}
    </label>
  ) : (
    <div className={styles.words}>{words}</div>
  );
}

import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import styles from "@/components/staff/admin.module.css";
import { useCalendarDate } from "@/components/ui/calendar-date";
import { State, type StateTone } from "@/components/ui/state";
import { lastDayOf } from "@/lib/congress/congress-clock";
import { citationOf } from "@/lib/congress/measure";
import type { EndingAsk as Ask, ComingVersion, LettersLeft } from "@/lib/insights/ending/ending";

const TONE: Record<Exclude<Ask["life"], "no_measure">, StateTone> = {
  to_come: "wait",
  alive: "yes",
  ending: "wait",
  over: "no",
};

type Props = { ask: Ask; href: string /** the form that carries it over */; children: ReactNode };

/** One ask with a measure: when that ends or ended, what hangs on it, and what to do. */
export function EndingAsk({ ask, href, children }: Props) {
  const t = useTranslations("clock.page.ask");
  const day = useCalendarDate();
  const list = useCitations();
  const { headline, measure, life, isLive, letters, coming, successor, named } = ask;
  if (!measure || life === "no_measure") return <NamingAsk ask={ask} href={href} />;
  const { congress } = measure;
  const citation = citationOf(measure);
  return (
    <li>
      <a href={href}>{headline}</a>
      <div>
        <State tone={TONE[life]}>{t("facts", { citation, congress, live: isLive ? "yes" : "no" })}</State>
      </div>
      <Letters letters={letters} />
      {coming
        .filter((version) => version !== successor)
        .map((version) => (
          <ComingLine key={version.number} version={version} />
        ))}
      {named.length > 0 && <p className={styles.reason}>{t("alsoNamed", { citations: list(named) })}</p>}
      {life === "ending" && <p className={styles.reason}>{t("ending")}</p>}
      {life === "over" && !successor && (
        <>
          <p className={styles.reason}>{t("ended", { date: day(lastDayOf(congress)) })}</p>
          {children}
        </>
      )}
      {successor?.measure && (
        <p>
          {t("carried", {
            number: successor.number,
            citation: citationOf(successor.measure),
            state: t(`state.${successor.state}`),
          })}
        </p>
      )}
    </li>
  );
}

function useCitations(): (named: Ask["named"]) => string {
  const format = useFormatter();
  return (named) => format.list(named.map(citationOf));
}

/** An ask without a measure of its own, whose words name others that end. */
function NamingAsk({ ask: { headline, named }, href }: Pick<Props, "ask" | "href">) {
  const t = useTranslations("clock.page.ask");
  const list = useCitations();
  const life = named.some((each) => each.life === "over") ? "over" : "ending";
  return (
    <li>
      <a href={href}>{headline}</a>
      <p className={styles.reason}>{t("named", { citations: list(named), life })}</p>
    </li>
  );
}

function Letters({ letters: { held, ...left } }: { letters: LettersLeft }) {
  const t = useTranslations("clock.page.ask");
  const isNone = Object.values(left).every((count) => count === 0);
  return (
    <p className={styles.reason}>
      {isNone ? t("none") : t("letters", left)} {held > 0 && t("held", { count: held })}
    </p>
  );
}

function ComingLine({ version: { number, state, measure, endsFirst } }: { version: ComingVersion }) {
  const t = useTranslations("clock.page.ask");
  const words = { number, state: t(`state.${state}`), citation: measure ? citationOf(measure) : "" };
  if (!measure) return <p className={styles.reason}>{t("coming.none", words)}</p>;
  return <p className={styles.reason}>{t(endsFirst ? "coming.late" : "coming.plain", words)}</p>;
}

"use client";
import type { ReactNode } from "react";
import { Intro } from "@/components/site/intro";
import { DeliveryTables } from "@/components/staff/deliveries/delivery-tables";
import { FailureList } from "@/components/staff/deliveries/failure-list";
import styles from "@/components/staff/deliveries/live-deliveries.module.css";
import { useNews } from "@/components/staff/deliveries/use-news";
import { useRenewed } from "@/components/staff/deliveries/use-renewed";
import type { WordedDeliveries } from "@/components/staff/deliveries/worded-deliveries";
import { Figures } from "@/components/staff/figures";

export type LiveWords = {
  figures: string;
  live: string;
  refresh: string;
  /** how old the figures may be when they could not be renewed */
  stale: string;
  failures: { title: string; none: string };
  waiting: { title: string; none: string; caption: string; why: string; way: string; until: string; letters: string };
  counts: { title: string; caption: string; state: string; way: string; letters: string };
};

type Props = {
  first: WordedDeliveries;
  address: string;
  words: LiveWords;
  /** no letter was confirmed when the page was made */
  isEmpty: boolean;
  children?: ReactNode;
};

/** Where letters stand, renewed by itself; without a script it stands as it was when the page was made. */
export function LiveDeliveries({ first, address, words, isEmpty, children }: Props) {
  const { shown, isStale } = useRenewed(first, address);
  const news = useNews(shown.needYou, shown.announcement);
  return (
    <>
      <Intro eyebrow={shown.eyebrow} title={shown.title} />
      <p className="visually-hidden" aria-live="polite">
        {news}
      </p>
      {children}
      {!(isEmpty && shown.counts.length === 0) && <LiveParts shown={shown} isStale={isStale} words={words} />}
    </>
  );
}

type PartsProps = { shown: WordedDeliveries; isStale: boolean; words: LiveWords };

function LiveParts({ shown, isStale, words }: PartsProps) {
  return (
    <>
      <Figures label={words.figures} figures={shown.figures} />
      <p className={styles.refresh}>
        {isStale ? <strong>{words.stale}</strong> : <span className={styles.live}>{words.live}</span>}{" "}
        <a href="?">{words.refresh}</a>
      </p>
      <FailureList failures={shown.failures} more={shown.moreFailures} words={words.failures} />
      <DeliveryTables waiting={shown.waiting} counts={shown.counts} words={words} />
    </>
  );
}

import type { StateTone } from "@/components/ui/state";

/** Where a campaign's letters stand at a moment, in words and ready to show: as the page and its renewal get it. */
export type WordedDeliveries = {
  title: string;
  eyebrow: string;
  time: string;
  needYou: number;
  /** told to those who listen when `needYou` has changed */
  announcement: string;
  figures: { label: string; value: string; alarm?: boolean }[];
  failures: {
    key: string;
    tone: StateTone;
    title: string;
    count: string;
    words: string | null;
    code: string | null;
    href: string;
    open: string;
  }[];
  moreFailures: string | null;
  waiting: { key: string; why: string; way: string; until: string; letters: string }[];
  counts: { key: string; tone: StateTone; state: string; way: string; letters: string }[];
};

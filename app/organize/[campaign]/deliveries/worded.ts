// The figures of the page in words: made once for the page itself and for its renewal, so that both say the same.
import type { getFormatter, getTranslations } from "next-intl/server";
import type { WordedDeliveries } from "@/components/staff/deliveries/worded-deliveries";
import { DELIVERY_TONES } from "@/components/staff/delivery-tones";
import { type FailureLine, sumDeliveries, type WaitingLine } from "@/lib/delivery/deliveries/deliveries";
import type { DeliveriesPage } from "@/lib/delivery/deliveries/views";
import { causeKey, causeKindOf, stateOfFailure } from "@/lib/delivery/failures/cause";

type Words = {
  t: Awaited<ReturnType<typeof getTranslations<"deliveries">>>;
  format: Awaited<ReturnType<typeof getFormatter>>;
};

/** So many causes are listed; who mends those sees the next. */
const MOST_CAUSES = 25;

const FIGURES = ["needYou", "waiting", "moving", "gone", "hand"] as const;

/** Where a campaign's letters stand, ready to show. */
export function wordDeliveries(page: DeliveriesPage, words: Words): WordedDeliveries {
  const { t, format } = words;
  const { campaign, asOf, counts, waiting, failures } = page;
  const sums = sumDeliveries(page);
  const time = format.dateTime(asOf, { hour: "numeric", minute: "2-digit", timeZoneName: "short" });
  const waits = sums.waiting + sums.moving;
  const isStopped = campaign.isPaused || page.pauses.some(({ what }) => what.scope !== "channel");
  const calm = isStopped ? "headline.stopped" : counts.length === 0 ? "headline.none" : "headline.fine";
  const title = sums.needYou > 0 ? t("headline.needYou", { count: sums.needYou }) : t(calm, { waiting: waits });
  return {
    title,
    eyebrow: t("asOf", { campaign: campaign.title, time }),
    time,
    needYou: sums.needYou,
    announcement: t("announce", { count: sums.needYou }),
    figures: FIGURES.map((name) => ({
      label: t(`figure.${name}`),
      value: format.number(sums[name]),
      alarm: name === "needYou" && sums.needYou > 0,
    })),
    failures: failures.slice(0, MOST_CAUSES).map((failure) => wordFailure(failure, campaign.slug, words)),
    moreFailures: failures.length > MOST_CAUSES ? t("failures.more", { count: failures.length - MOST_CAUSES }) : null,
    waiting: waiting.map((line) => wordWaiting(line, words)),
    counts: counts.map(({ state, channel, letters }) => ({
      key: `${state} ${channel}`,
      tone: DELIVERY_TONES[state],
      state: t(`state.${state}`),
      way: t(`way.${channel}`),
      letters: format.number(letters),
    })),
  };
}

function wordFailure(failure: FailureLine, slug: string, { t, format }: Words): WordedDeliveries["failures"][number] {
  const { channel, letters, oldest, words, code, outcome } = failure;
  const key = causeKey(failure);
  return {
    key,
    tone: DELIVERY_TONES[stateOfFailure(outcome)],
    title: t(`cause.${causeKindOf(failure)}.title`),
    count: t("failures.count", { count: letters, way: t(`way.${channel}`), date: format.dateTime(oldest, "moment") }),
    words,
    code: code && t("failures.code", { code }),
    href: `/organize/${slug}/deliveries/failures/${key}`,
    open: t("failures.open", { count: letters }),
  };
}

const FOR_GOOD: readonly WaitingLine["reason"][] = ["measure_over", "congress_over", "legislator_left"];

function wordWaiting({ reason, setback, channel, letters, until }: WaitingLine, { t, format }: Words) {
  const untilWords = (): string => {
    if (until) return format.dateTime(until, "moment");
    if (reason === "in_line" || reason === "under_way") return t("waiting.itself");
    if (reason === "to_be_tried_again") return t("waiting.soon");
    return t(FOR_GOOD.includes(reason) ? "waiting.never" : "waiting.open");
  };
  return {
    key: `${reason} ${setback} ${channel}`,
    why: t(`waiting.reason.${reason}`, { setback: setback ?? "other" }),
    way: t(`way.${channel}`),
    until: untilWords(),
    letters: format.number(letters),
  };
}

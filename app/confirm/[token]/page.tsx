import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ReadyLetters } from "@/app/confirm/[token]/ready-letters";
import { Closed, ConfirmedAlready, Expired, Invalid, TooLate } from "@/app/confirm/[token]/refusals";
import { DemoNotice } from "@/components/site/demo-notice";
import { loadWays } from "@/lib/delivery/ways/views";
import { clock, env } from "@/lib/env";
import { type ConfirmationView, findConfirmationView } from "@/lib/letters/views";
import { loadPositions } from "@/lib/responses/positions/views";

type Props = { params: Promise<{ token: string }>; searchParams: Promise<{ problem?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("confirm");
  return { title: t("pageTitle"), robots: { index: false } };
}

export default async function ConfirmPage({ params, searchParams }: Props) {
  const view = await findConfirmationView((await params).token, clock(), await loadWays(), loadPositions);
  const { problem } = await searchParams;
  return (
    <>
      <DemoNotice mode={env().DELIVERY_MODE} />
      <Answer view={view} problem={problem === "outage" || problem === "changed" ? problem : null} />
    </>
  );
}

function Answer({ view, problem }: { view: ConfirmationView; problem: "outage" | "changed" | null }) {
  switch (view.kind) {
    case "ready":
      return <ReadyLetters view={view} problem={problem} />;
    case "already_sent":
      return <ConfirmedAlready receiptToken={view.receiptToken} />;
    case "too_late":
      return <TooLate {...view} />;
    case "expired":
      return <Expired token={view.token} />;
    case "closed":
      return <Closed campaign={view.campaign} reason={view.reason} />;
    case "invalid":
      return <Invalid />;
  }
}

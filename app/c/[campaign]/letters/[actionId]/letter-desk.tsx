import { useTranslations } from "next-intl";
import { FormAhead } from "@/components/delivery/form-ahead";
import { CheckSection } from "@/components/letters/check-section";
import { Desk } from "@/components/letters/desk";
import { EditSection } from "@/components/letters/edit-section";
import { letterField } from "@/components/letters/letter-fields";
import { LetterSheet } from "@/components/letters/letter-sheet";
import { LiveOwnWords } from "@/components/letters/live-own-words";
import { OwnWordsSection } from "@/components/letters/own-words-section";
import { SignerSection } from "@/components/letters/signer-section";
import { WaysSection } from "@/components/letters/ways-section";
import { planForm } from "@/lib/delivery/channels/form/form-plan";
import { formUrl } from "@/lib/delivery/channels/form/form-url";
import { env } from "@/lib/env";
import { nameInText, shortName } from "@/lib/legislators/address";
import type { DraftLetterView, DraftView } from "@/lib/letters/views";

type Props = {
  view: DraftView;
  shown: DraftLetterView;
  remarks: readonly { stops: boolean; message: string }[];
  errors: Partial<Record<string, string>>;
};

const formPlan = ({ composed, legislator, ask, draft: { edits } }: DraftLetterView) =>
  planForm({
    letter: composed,
    legislator,
    locTopic: ask.topic,
    url: formUrl(legislator, env()),
    edited: (["opening", "request"] as const).filter((part) => edits[part] !== null),
  });

/** One letter on its sheet, and beside it all that can be done with it. */
export function LetterDesk({ view: { draft, letters, campaign }, shown, remarks, errors }: Props) {
  const t = useTranslations();
  const { legislator, composed, originals, draft: letter } = shown;
  const { bioguide } = legislator;
  const blocks = (["opening", "request"] as const).map((part) => ({ original: originals[part], text: composed[part] }));
  const fields = {
    sharedField: "ownWords",
    ownField: letterField(bioguide, "ownWords"),
    sharedSaved: draft.ownWords,
    ownSaved: letter.edits.ownWords ?? "",
  };
  const states = Object.entries(t.raw("common.states") as Record<string, string>);
  const own = <LiveOwnWords fields={fields} label={t("letter.sheet.ownLabel")} empty={t("letter.sheet.ownEmpty")} />;
  return (
    <Desk
      sheet={
        <LetterSheet
          letter={composed}
          id={bioguide}
          name={nameInText(legislator)}
          own={own}
          signed={draft.fullName.trim() !== ""}
        />
      }
      below={
        <>
          <SignerSection
            draft={draft}
            states={states.map(([code, label]) => ({ code, name: label }))}
            errors={errors}
          />
          <CheckSection remarks={remarks} />
        </>
      }
    >
      <OwnWordsSection
        letter={letter}
        sharedWords={draft.ownWords}
        letterCount={letters.length}
        name={shortName(legislator)}
        questions={shown.ask.questions}
        talkingPoints={shown.ask.talkingPoints}
        blocks={blocks}
      />
      <EditSection
        letter={letter}
        originals={originals}
        askId={shown.ask.id}
        askChoices={shown.askChoices}
        organizationName={campaign.organizationName}
      />
      <WaysSection bioguide={bioguide} channels={shown.channels} chosen={letter.channel} preferred={campaign.prefer}>
        {letter.channel === "form" && <FormAhead id={bioguide} {...formPlan(shown)} subject={composed.subject} />}
      </WaysSection>
    </Desk>
  );
}

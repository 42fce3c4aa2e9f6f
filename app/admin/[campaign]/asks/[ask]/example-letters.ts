// What was typed, as the first legislator would get it who can: for every standing, in every wording.
import type { useTranslations } from "next-intl";
import { askOf } from "@/app/admin/[campaign]/asks/[ask]/ask-of";
import type { PreviewWords } from "@/components/staff/editor/ask-editor-state";
import { type AskTexts, mayGoToOffice, POSITION_SITUATIONS, standingsOf, type TextSituation } from "@/lib/asks/ask";
import type { AskContent } from "@/lib/asks/ask-version";
import type { Campaign } from "@/lib/campaigns/campaign";
import { findRecorded } from "@/lib/congress/recorded/views";
import { todayInWashington } from "@/lib/congress/washington-date";
import { styledName } from "@/lib/legislators/address";
import { directory } from "@/lib/legislators/directory";
import { presidentSeat } from "@/lib/legislators/president";
import { composeLetter } from "@/lib/letters/compose-letter";
import { NO_EDITS } from "@/lib/letters/draft";
import { exampleSituation } from "@/lib/letters/example-situation";

type Translate = ReturnType<typeof useTranslations<never>>;

/** The texts with only their `index`th wordings; a block with fewer starts over. */
function onlyWording(texts: AskTexts, kind: TextSituation, index: number): AskTexts {
  const pick = (wordings: string[]) => wordings.slice(index % wordings.length).slice(0, 1);
  // What an ask has no words of its own for is left to the plain ones.
  const picked = (wordings: string[] | undefined) => (wordings ? { [kind]: pick(wordings) } : {});
  return {
    ...texts,
    subjects: pick(texts.subjects),
    openings: picked(texts.openings[kind]),
    requests: picked(texts.requests[kind]),
  };
}

const isOptional = (kind: TextSituation): boolean => POSITION_SITUATIONS.some((each) => each === kind);

/** Every letter that a content can make, as somebody in its audience would get it; null when nobody is. */
export async function previewWords(
  content: AskContent,
  campaign: Campaign,
  now: Date,
  t: Translate,
): Promise<PreviewWords | null> {
  const { measureId, texts, audience } = content;
  const measure = measureId === null ? null : await findRecorded(measureId);
  const table = directory();
  const seats = [...table.seats, presidentSeat(table.congress)];
  const seat = seats.find(({ chamber, holder }) => holder !== null && mayGoToOffice({ audience, measure }, chamber));
  const legislator = seat?.holder ? table.findLegislator(seat.holder) : null;
  if (!seat || !legislator) return null;
  const signer = { fullName: "", street: null, city: "", state: seat.state, zip: null };
  const standings = [...standingsOf(measureId !== null), ...POSITION_SITUATIONS].map((kind) => {
    const wordings = Math.max(
      texts.openings[kind]?.length ?? 0,
      texts.requests[kind]?.length ?? 0,
      isOptional(kind) ? 1 : 0,
    );
    const letters = Array.from({ length: wordings }, (_, index) => {
      const { subject, opening, request } = composeLetter({
        ask: askOf({ ...content, texts: onlyWording(texts, kind, index) }, measure, now),
        campaignTitle: campaign.title,
        sources: campaign.brief.sources,
        legislator,
        seat,
        ...exampleSituation(kind, measure, now),
        signer,
        ownWords: "",
        edits: NO_EDITS,
        seed: 0,
        today: todayInWashington(now),
      });
      return {
        wording: t("staff.editor.preview.wording", { number: index + 1, total: wordings }),
        subject: t("staff.editor.preview.subject", { subject }),
        paragraphs: [...opening.split(/\n+/), ...request.split(/\n+/)].filter((part) => part.trim() !== ""),
      };
    });
    return { label: t(`staff.editor.standing.${kind}`), letters };
  });
  return { name: styledName(legislator), standings };
}

import type { IsoDate } from "@/lib/congress/measure";
import { type Block, editedBlocks, type FormFit, fitToForm } from "@/lib/delivery/channels/form/format";
import { proposeTopic, type TopicProposal } from "@/lib/delivery/channels/form/propose-topic";
import { type FormField, findContactForm } from "@/lib/legislators/contact-forms";
import type { Legislator } from "@/lib/legislators/legislator";
import { type FormLimit, formLimitOf } from "@/lib/letters/form-limit";
import type { ComposedLetter } from "@/lib/letters/letter";

/** All that is said of a form before somebody opens it, and the letter as it would go there. */
export type FormPlan = {
  fit: FormFit;
  limit: FormLimit;
  form: {
    url: string | null;
    guessed: boolean;
    captcha: boolean;
    required: readonly FormField[];
    topic: TopicProposal | null;
    recordedOn: IsoDate | null;
  };
};

/**
 * How a letter goes through its office's own form. `url` is where the form opens (in the sandbox a stand-in's), null when
 * nobody knows; `locTopic` the ask's policy area of the Library of Congress, null when it has none; `edited` the
 * organization's blocks that the person edited, null when that is not known any more.
 */
export function planForm(input: {
  letter: ComposedLetter;
  legislator: Legislator;
  locTopic: string | null;
  url: string | null;
  edited?: readonly Block[] | null;
}): FormPlan {
  const { letter, legislator, locTopic, url } = input;
  const record = findContactForm(legislator.bioguide);
  const limit = formLimitOf(legislator);
  return {
    fit: fitToForm(letter, limit.characters, input.edited ?? editedBlocks(letter)),
    limit,
    form: {
      url,
      guessed: record === null && (legislator.form?.guessed ?? false),
      captcha: record?.captcha ?? legislator.form?.captcha ?? false,
      required: record?.required ?? [],
      topic: proposeTopic(locTopic, record?.topics ?? []),
      recordedOn: record?.recordedOn ?? null,
    },
  };
}

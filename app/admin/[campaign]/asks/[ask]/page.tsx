import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireMember } from "@/app/actor";
import { editAskStep } from "@/app/admin/[campaign]/asks/[ask]/actions";
import { namesOf } from "@/app/admin/[campaign]/asks/[ask]/audience-adder";
import { valuesOf } from "@/app/admin/[campaign]/asks/[ask]/editor-form";
import { checkLines, wordsOf } from "@/app/admin/[campaign]/asks/[ask]/words";
import { checkMeasure } from "@/app/admin/import/actions";
import { remarkOn } from "@/app/admin/import/measure-check";
import { orNotFound } from "@/app/or-not-found";
import { Intro } from "@/components/site/intro";
import { VersionState } from "@/components/staff/campaign/version-state";
import { AskEditor } from "@/components/staff/editor/ask-editor";
import { AskTabs } from "@/components/staff/editor/ask-tabs";
import { VersionWords } from "@/components/staff/editor/version-words";
import { findAskEditor } from "@/lib/asks/staff/views";
import { clock } from "@/lib/env";
import { committeeChoices } from "@/lib/legislators/audience-choices";
import { checkVersion } from "@/lib/letters/check-version";

type Props = { params: Promise<{ campaign: string; ask: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("staff.editor"))("title"), robots: { index: false } };
}

export default async function AskEditorPage({ params }: Props) {
  const { campaign: campaignSlug, ask: askSlug } = await params;
  const at = { campaignSlug, askSlug };
  const base = `/admin/${campaignSlug}/asks/${askSlug}`;
  const actor = await requireMember(base);
  const now = clock();
  const editor = orNotFound(await findAskEditor(actor, at, now, checkVersion));
  const { campaign, latest, current, live, mayEdit, outstanding } = editor;
  const { content, number } = current;
  const t = await getTranslations();
  const values = valuesOf(content, now);
  const { verb, audience } = content;
  return (
    <>
      <Intro eyebrow={campaign.title} title={content.texts.headline} />
      <AskTabs
        base={base}
        campaignHref={`/admin/${campaignSlug}`}
        current="write"
        hasMeasure={content.measureId !== null}
      />
      <p>
        <VersionState version={current} />
        {live && live.number !== number && (
          <>
            {" "}
            <VersionState version={live} />
          </>
        )}
      </p>
      {mayEdit ? (
        <AskEditor
          key={latest.number}
          action={editAskStep.bind(null, at)}
          check={checkMeasure}
          initial={{
            values,
            baseNumber: latest.number,
            errors: [],
            remark: await remarkOn({ citation: values.measure ?? "", verb, to: audience.to, named: null }, now),
            checks: checkLines(outstanding, t),
            names: namesOf(values),
            conflict: null,
            preview: null,
          }}
          keptName={`ask:${campaignSlug}/${askSlug}`}
          committees={committeeChoices().map(({ id, name }) => ({ id, name }))}
        />
      ) : (
        <>
          <p>{t("staff.admin.readOnly", { organization: campaign.organizationName })}</p>
          <VersionWords words={wordsOf(content, t)} />
        </>
      )}
    </>
  );
}

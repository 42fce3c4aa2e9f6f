import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { orNotFound, requireMember } from "@/app/actor";
import { editOrPreview } from "@/app/admin/[campaign]/asks/[ask]/actions";
import { valuesOf } from "@/app/admin/[campaign]/asks/[ask]/editor-form";
import { wordsOf } from "@/app/admin/[campaign]/asks/[ask]/editor-words";
import { sectionsOf } from "@/app/admin/[campaign]/asks/[ask]/sections";
import { signOut } from "@/app/sign-out";
import { Intro } from "@/components/site/intro";
import styles from "@/components/staff/admin.module.css";
import { AskEditor } from "@/components/staff/ask-editor";
import { StaffNav } from "@/components/staff/staff-nav";
import { VersionList } from "@/components/staff/version-list";
import { Notice } from "@/components/ui/notice";
import { TEXT_VARIABLES } from "@/lib/asks/text-template";
import { findAskEditor } from "@/lib/asks/views";

type Props = {
  params: Promise<{ campaign: string; ask: string }>;
  searchParams: Promise<{ saved?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("staff.editor"))("title"), robots: { index: false } };
}

export default async function AskEditorPage({ params, searchParams }: Props) {
  const { campaign: campaignSlug, ask: askSlug } = await params;
  const at = { campaignSlug, askSlug };
  const actor = await requireMember(`/admin/${campaignSlug}/asks/${askSlug}`);
  const editor = orNotFound(await findAskEditor(actor, at));
  const t = await getTranslations();
  const { campaign, ask, mayEdit, versions } = editor;
  const { number } = ask.version;
  const { saved } = await searchParams;
  const [reasonLabel, reasonHint] = [t("staff.editor.field.reason"), t("staff.editor.field.reasonHint")];
  return (
    <>
      <StaffNav name={actor.name} current="admin" signOut={signOut} />
      <Intro
        eyebrow={`${campaign.title} · ${t("staff.editor.version", { number })}`}
        title={ask.version.texts.headline}
      />
      {saved === String(number) && <Notice>{t("staff.editor.saved", { number })}</Notice>}
      <p className={styles.links}>
        <a href={`/admin/${campaignSlug}`}>{t("staff.editor.back")}</a>
      </p>
      {mayEdit ? (
        <>
          <p>{t("staff.editor.intro", { next: number + 1 })}</p>
          <details>
            <summary>{t("staff.editor.variables")}</summary>
            <p>{t("staff.editor.variablesHint")}</p>
            <ul className={styles.variables}>
              {TEXT_VARIABLES.map((name) => (
                <li key={name}>
                  <code>{`{{ ${name} }}`}</code>
                </li>
              ))}
            </ul>
          </details>
          <AskEditor
            key={[saved].flat()[0]}
            action={editOrPreview.bind(null, at)}
            initial={{
              values: valuesOf(ask),
              baseNumber: number,
              errorTitle: "",
              errors: [],
              conflict: null,
              preview: null,
            }}
            sections={sectionsOf(editor, t)}
            reason={{ name: "reason", label: reasonLabel, hint: reasonHint }}
            words={{
              preview: t("staff.editor.previewButton"),
              save: t("staff.editor.saveButton"),
              unused: t("staff.editor.unused"),
            }}
          />
        </>
      ) : (
        <p>{t("staff.admin.readOnly", { organization: campaign.organizationName })}</p>
      )}
      <section className={styles.section}>
        <h2>{t("staff.editor.history.title")}</h2>
        <VersionList versions={versions.map((version) => ({ ...version, words: wordsOf(version, t) }))} live={number} />
      </section>
    </>
  );
}

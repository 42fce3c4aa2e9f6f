import { useTranslations } from "next-intl";
import styles from "@/components/staff/editor/audience-fields.module.css";
import { EditorField } from "@/components/staff/editor-field";
import { TickBox } from "@/components/staff/tick-box";
import { Button } from "@/components/ui/button";
import { standingsOf } from "@/lib/asks/ask";
import { OFFICE_GROUPS } from "@/lib/asks/audience";
import type { Party } from "@/lib/legislators/legislator";

const PARTIES: readonly Party[] = ["Democrat", "Republican", "Independent"];
/** id of the list of committees that the page holds */
export const COMMITTEE_LIST = "committee-list";

type Props = {
  values: Record<string, string>;
  names: Record<string, string>;
  errorsOf: (field: string) => string[];
};

/** Whom an ask goes to: an office or several, and what narrows them. An empty list narrows nothing. */
export function AudienceFields({ values, names, errorsOf }: Props) {
  const t = useTranslations("staff.editor.audience");
  const tStanding = useTranslations("staff.standingName");
  const tImport = useTranslations("import.audience");
  const ticked = (prefix: string): string[] =>
    Object.keys(values)
      .filter((name) => name.startsWith(prefix) && values[name] === "on")
      .map((name) => name.slice(prefix.length));
  const box = (name: string, label: string) => (
    <TickBox key={name} name={name} label={label} checked={values[name] === "on"} />
  );
  const adder = (part: "committees" | "legislators", list?: string) => (
    <>
      {ticked(`audience.${part}.`).map((id) => box(`audience.${part}.${id}`, names[id] ?? id))}
      <div className={styles.adder}>
        <EditorField
          field={{ name: `add.${part}`, label: t(`${part}.add`), hint: t(`${part}.hint`), ...(list ? { list } : {}) }}
          value={values[`add.${part}`] ?? ""}
          errors={errorsOf(`add.${part}`)}
        />
        <Button quiet name="intent" value="check">
          {t("add")}
        </Button>
      </div>
    </>
  );
  const narrowed = ["states", "parties.", "committees.", "legislators.", "standings."].some((part) =>
    Object.entries(values).some(([name, value]) => name.startsWith(`audience.${part}`) && value !== ""),
  );
  return (
    <>
      <EditorField
        field={{
          name: "audience.to",
          label: t("to"),
          options: OFFICE_GROUPS.map((to) => ({ value: to, label: tImport(to) })),
        }}
        value={values["audience.to"] ?? "both"}
        errors={errorsOf("audience.to")}
      />
      <details open={narrowed}>
        <summary>{t("narrow")}</summary>
        <p className={styles.hint}>{t("narrowHint")}</p>
        <EditorField
          field={{ name: "audience.states", label: t("states"), hint: t("statesHint") }}
          value={values["audience.states"] ?? ""}
          errors={errorsOf("audience.states")}
        />
        <fieldset className={styles.group}>
          <legend>{t("parties")}</legend>
          {PARTIES.map((party) => box(`audience.parties.${party}`, t(`party.${party}`)))}
        </fieldset>
        <fieldset className={styles.group}>
          <legend>{t("standings")}</legend>
          {standingsOf(true).map((kind) => box(`audience.standings.${kind}`, tStanding(kind)))}
        </fieldset>
        <fieldset className={styles.group}>
          <legend>{t("committees.title")}</legend>
          {adder("committees", COMMITTEE_LIST)}
        </fieldset>
        <fieldset className={styles.group}>
          <legend>{t("legislators.title")}</legend>
          {adder("legislators")}
        </fieldset>
      </details>
    </>
  );
}

import { getTranslations } from "next-intl/server";
import { requireMember } from "@/app/actor";
import { askInput } from "@/app/admin/import/ask-input";
import { followDropped, readBrief } from "@/app/admin/import/found";
import { acceptedAsks, contentInput, type Posted } from "@/app/admin/import/import-form";
import { type AskFieldName, askField, type ImportState } from "@/components/staff/import/import-state";
import { createCampaign } from "@/lib/asks/create-campaign";
import { fieldOfPath } from "@/lib/campaigns/content-form";
import { clock } from "@/lib/env";

type Problems = ImportState["errors"];

const ASK_FIELDS: Record<string, AskFieldName> = { to: "audience", measureId: "measure" };

/** Makes the draft campaign of what was accepted, or shows what keeps it from being one. */
export async function create(
  { values, form }: Posted,
  refuse: (problems: Problems) => Promise<ImportState>,
): Promise<ImportState | { createdSlug: string }> {
  const now = clock();
  const actor = await requireMember("/admin/import");
  const t = await getTranslations();
  const found = await readBrief(values.text ?? "", now);
  const { body = "" } = followDropped(found, values);
  form.set("body", body);
  const accepted = acceptedAsks(values, found.asks.length);
  const made = await createCampaign(
    actor,
    {
      id: values.id ?? "",
      organizationId: values.organization ?? "",
      slug: null,
      content: contentInput(form),
      asks: accepted.map((index) =>
        askInput((field) => values[askField(index, field === "to" ? "audience" : field)] ?? "", now),
      ),
      reason: t(values.text ? "import.create.reason" : "import.create.reasonEmpty"),
    },
    now,
  );
  if (made.ok) return { createdSlug: made.value.slug };
  const { problem } = made;
  switch (problem.code) {
    case "already_created":
      return { createdSlug: problem.slug };
    case "not_found":
    case "not_allowed":
      return refuse([{ field: "", message: t("import.problem.no_organization") }]);
    case "invalid": {
      const ofContent = problem.content.map(({ path, code, name, max }) => ({
        field: fieldOfPath(path) ?? "",
        message: t("import.problem.in", {
          place: t(`import.brief.${fieldOfPath(path) ?? "body"}`),
          problem: t(`campaign.problem.${code}`, { name: name ?? "", max: max ?? 0 }),
        }),
      }));
      const ofAsks = problem.asks.map(({ path, code, max }) => {
        const [place = "", name = ""] = path.split(".");
        const index = accepted[Number(place)] ?? 0;
        return {
          field: askField(index, ASK_FIELDS[name] ?? (name as AskFieldName)),
          message: t("import.problem.in", {
            place: t("import.ask.number", { number: index + 1 }),
            problem: t(`campaign.problem.${code}`, { name: "", max: max ?? 0 }),
          }),
        };
      });
      return refuse([...ofContent, ...ofAsks]);
    }
  }
}

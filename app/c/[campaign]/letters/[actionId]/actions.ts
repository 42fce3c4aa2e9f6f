"use server";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { readClientIp } from "@/app/client-ip";
import { readDeviceSecret } from "@/app/device";
import { type DraftState, textFields } from "@/components/letters/draft-state";
import { loadWays } from "@/lib/delivery/ways/views";
import { clock } from "@/lib/env";
import { type DraftFormProblem, parseDraftForm } from "@/lib/letters/input";
import { requestConfirmation } from "@/lib/letters/request-confirmation";
import { saveDraft } from "@/lib/letters/save-draft";
import { loadPositions } from "@/lib/responses/positions/views";

const read = async (form: FormData) => {
  const revision = Number(form.get("revision")) || 0;
  const parsed = parseDraftForm(form);
  const secret = await readDeviceSecret();
  if (!parsed.ok) return { ok: false, answer: { ...refusalOf(parsed.problem), revision } } as const;
  if (!secret) return { ok: false, answer: { kind: "not_found", revision } } as const;
  return { ok: true, input: { actionId: String(form.get("actionId")), ...parsed.value }, secret, revision } as const;
};

const refusalOf = (problem: DraftFormProblem): Pick<DraftState, "kind" | "tooLong"> =>
  problem.code === "too_long" ? { kind: problem.code, tooLong: problem } : { kind: problem.code };

const newest = (problem: object, revision: number): number =>
  "revision" in problem && typeof problem.revision === "number" ? problem.revision : revision;

/** Public; opens nothing without the device's secret. Saves in the background and shows the letters anew. */
export async function saveInBackground(form: FormData): Promise<DraftState> {
  const request = await read(form);
  if (!request.ok) return { ...request.answer, values: null };
  const saved = await saveDraft(request.input, request.secret, clock());
  if (!saved.ok) return { kind: saved.problem.code, revision: newest(saved.problem, request.revision), values: null };
  refresh();
  return { kind: "saved", revision: saved.value.revision, values: null };
}

/** Public; opens nothing without the device's secret. Saves, or asks for the confirmation mail; says what stands in the way. */
export async function submitDraft(_: DraftState, form: FormData): Promise<DraftState> {
  const request = await read(form);
  const values = textFields(form);
  if (!request.ok) return { ...request.answer, values };
  const path = `/c/${encodeURIComponent(String(form.get("campaign")))}/letters/${request.input.actionId}`;
  const [intent, next = String(form.get("to"))] = String(form.get("intent") ?? "save").split(":");
  const done =
    intent === "confirm"
      ? await requestConfirmation(
          request.input,
          request.secret,
          clock(),
          await loadWays(),
          await readClientIp(),
          loadPositions,
        )
      : await saveDraft(request.input, request.secret, clock());
  if (done.ok)
    redirect(intent === "confirm" ? `${path}/check-mail` : `${path}?${new URLSearchParams({ to: next, saved: "1" })}`);
  refresh();
  return { kind: done.problem.code, revision: newest(done.problem, request.revision), values };
}

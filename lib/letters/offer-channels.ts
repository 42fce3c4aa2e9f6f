import type { DistrictOffice, Legislator } from "@/lib/legislators/legislator";
import { isPresident } from "@/lib/legislators/president";
import type { Channel } from "@/lib/letters/letter";
import type { OfficeSystem } from "@/lib/letters/ways";

export type DeliveryMode = "sandbox" | "live";

/** A way that an office takes or does not take, with the reason as a code for `letter.channel.<channel>.<reason>`. */
export type ChannelOffer = { channel: Channel; available: boolean; reason: string; detail: Record<string, string> };

/**
 * Where a letter by e-mail goes: in the sandbox a stand-in's address for each office; live, nowhere, since members of
 * Congress publish no address for letters (their tables of facts hold none) and take e-mail through their own systems.
 * To the White House nothing goes by e-mail, here or there: it has its form and its mailroom.
 */
export const officeEmail = (legislator: Legislator, mode: DeliveryMode): string | null =>
  mode === "sandbox" && !isPresident(legislator) ? `${legislator.bioguide.toLowerCase()}@offices.example` : null;

/** The ways that an office really takes, best first, each with its reason. */
export function offerChannels(
  legislator: Legislator,
  postOffice: DistrictOffice | null,
  mode: DeliveryMode,
  system: OfficeSystem = "none",
): ChannelOffer[] {
  const offers: ChannelOffer[] = [
    ...offerSystem(system),
    ...[offerEmail(legislator, mode), offerForm(legislator), offerPrint(postOffice)],
  ];
  return offers.sort((a, b) => Number(b.available) - Number(a.available));
}

/** The chamber's own system: it arrives at once, and says so. */
function offerSystem(system: OfficeSystem): ChannelOffer[] {
  if (system === "none") return [];
  const available = system === "on";
  return [{ channel: "cwc", available, reason: available ? "chamber_system" : system, detail: {} }];
}

const offerEmail = (legislator: Legislator, mode: DeliveryMode): ChannelOffer =>
  officeEmail(legislator, mode)
    ? { channel: "email", available: true, reason: "sandbox", detail: {} }
    : { channel: "email", available: false, reason: "no_address", detail: {} };

function offerForm(legislator: Legislator): ChannelOffer {
  const { form } = legislator;
  if (!form) return { channel: "form", available: false, reason: "no_form", detail: {} };
  if (isPresident(legislator)) {
    return { channel: "form", available: true, reason: "white_house", detail: { url: form.url } };
  }
  const reason = form.captcha ? "captcha" : form.guessed ? "guessed" : "known";
  return { channel: "form", available: true, reason, detail: { url: form.url } };
}

// Mail for 20510, 20515 and 20500 is screened off-site, which took from days to three weeks when last reported
// (Associated Press 2003, a member's site 2010); so a district office comes first where there is one.
const offerPrint = (office: DistrictOffice | null): ChannelOffer =>
  office
    ? { channel: "print", available: true, reason: "district_office", detail: { city: office.city } }
    : { channel: "print", available: true, reason: "washington", detail: {} };

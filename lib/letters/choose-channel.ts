// Which way a letter takes: a pure function of the office, the letter, what is set up, and the campaign's rules. Each way is
// offered with its reason, so that the person can be told and can choose another.
import type { ChannelRules } from "@/lib/campaigns/channel-rules";
import type { OfficeReason } from "@/lib/legislators/nearest-office";
import type { Channel } from "@/lib/letters/letter";

/** What an office takes. */
export type OfficeFacts = {
  isPresident: boolean;
  /** the chamber's own system; `off`: it is not set up here, `inactive`: the chamber takes nothing for this office now */
  cwc: "on" | "off" | "inactive" | "none";
  /** where letters by e-mail go; `practice` in the sandbox, null: the office publishes no address */
  email: "practice" | "came_back" | null;
  form: { guessed: boolean; captcha: boolean } | null;
  /** the office to mail to, with why it was picked; null: Washington */
  postOffice: { city: string; reason: OfficeReason } | null;
};

/** What of the letter itself decides. */
export type LetterFacts = {
  /** the writer gave street, town, state and ZIP code */
  hasAddress: boolean;
  /** characters as plain text, against what the form takes */
  fitsForm: boolean;
  /** printed, it is no longer than two pages */
  fitsPages: boolean;
};

/** What the operator has set up. */
export type Credentials = {
  /** null: no service prints and mails letters; `costCents` null: its price is not known here */
  post: { isTest: boolean; costCents: number | null } | null;
};

/** A way and why; `reason` is a code for `letter.channel.<channel>.<reason>`, `detail` its words' arguments. */
export type ChannelChoice = {
  channel: Channel;
  available: boolean;
  reason: string;
  detail: Record<string, string | number>;
};

type Facts = { office: OfficeFacts; letter: LetterFacts; credentials: Credentials; rules: ChannelRules };

const yes = (channel: Channel, reason: string, detail: ChannelChoice["detail"] = {}): ChannelChoice => ({
  channel,
  available: true,
  reason,
  detail,
});
const no = (channel: Channel, reason: string): ChannelChoice => ({ channel, available: false, reason, detail: {} });

function cwc({ office, letter }: Facts): ChannelChoice {
  if (office.isPresident || office.cwc === "none") return no("cwc", "no_system");
  if (office.cwc !== "on") return no("cwc", office.cwc);
  // The address is asked for on the same page, and before it is there nothing is confirmed: it does not close the way.
  return yes("cwc", letter.hasAddress ? "chamber_system" : "needs_address");
}

const email = ({ office }: Facts): ChannelChoice =>
  office.email === "practice" ? yes("email", "sandbox") : no("email", office.email ?? "no_address");

function form({ office, letter }: Facts): ChannelChoice {
  if (!office.form) return no("form", "no_form");
  // Too long is told with a shorter version when the person gets there; it does not close the way.
  if (!letter.fitsForm) return yes("form", "too_long");
  if (office.isPresident) return yes("form", "white_house");
  if (office.form.captcha) return yes("form", "captcha");
  return yes("form", office.form.guessed ? "guessed" : "known");
}

function post({ office, letter, credentials }: Facts): ChannelChoice {
  if (!credentials.post) return no("post", "off");
  if (!letter.fitsPages) return no("post", "too_long");
  const { isTest, costCents } = credentials.post;
  const price = costCents === null ? { known: "no", dollars: 0 } : { known: "yes", dollars: costCents / 100 };
  if (isTest) return yes("post", "test_mode", price);
  if (!letter.hasAddress) return yes("post", "needs_address", price);
  if (!office.postOffice) return yes("post", "washington", price);
  const { city, reason } = office.postOffice;
  return yes("post", reason === "first-listed" ? "listed_office" : "district_office", { ...price, city });
}

// Mail for 20510, 20515 and 20500 is screened off-site, which took from days to three weeks when last reported
// (Associated Press 2003, a member's site 2010); so an office outside Washington comes first where there is one.
function print({ office, letter }: Facts): ChannelChoice {
  if (!letter.fitsPages) return yes("print", "too_long");
  if (!office.postOffice) return yes("print", "washington");
  const { city, reason } = office.postOffice;
  return yes("print", reason === "first-listed" ? "listed_office" : "district_office", { city });
}

// The chamber's own system arrives at once and says so; mail by hand costs the person most.
const WAYS = [cwc, email, form, post, print];

/**
 * The ways to an office, best first, each with why. First those that are open, of them the campaign's preferred one before
 * the rest; a way that the campaign does not use is closed and says so. Where its rules would close every way, they do not
 * count: a letter always has one.
 */
export function chooseChannel(facts: Facts): ChannelChoice[] {
  const ways = WAYS.map((way) => way(facts));
  const allowed = ways.map((way) =>
    way.available && facts.rules.without.includes(way.channel) ? no(way.channel, "campaign_rule") : way,
  );
  const choices = allowed.some(({ available }) => available) ? allowed : ways;
  const rank = ({ channel, available, reason }: ChannelChoice): number => {
    if (!available) return 3;
    // What is only tried brings no letter to an office, so nothing goes that way unless somebody picks it.
    if (reason === "test_mode") return 2;
    return channel === facts.rules.prefer ? 0 : 1;
  };
  return choices.toSorted((a, b) => rank(a) - rank(b));
}

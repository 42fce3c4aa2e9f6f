// One request at a time, in the ways in which people make them.
import { describe, expect, test } from "vitest";
import { importBrief } from "@/lib/campaigns/brief-import/import-brief";
import { shippedContext } from "@/lib/campaigns/brief-import/shipped-context";

const context = shippedContext();

const asked = (text: string): string[] =>
  importBrief(text, context).asks.map(({ verb, chamber, measure, congress, sponsorNamed }) =>
    [verb, chamber ?? "-", measure && measure + (congress === 119 ? "" : `/${congress}`), sponsorNamed]
      .filter(Boolean)
      .join(" "),
  );

describe("an item of a list", () => {
  test.each([
    ["Cosponsor S. 5", ["cosponsor senate S.5"]],
    ["Co-sponsor H.R. 7 (Rep. McGovern, D-MA)", ["cosponsor house H.R.7 McGovern"]],
    ["COSPONSOR H.R. 7", ["cosponsor house H.R.7"]],
    ["Please sign on to H. Res. 12, introduced by Reps. Lee and Massie.", ["cosponsor house H.Res.12 Lee and Massie"]],
    ["Add your name to S. 5.", ["cosponsor senate S.5"]],
    ["Add your name to the letter on drones led by Rep. Sara Jacobs.", ["sign_letter house"]],
    [
      "Become an original cosponsor of the Safe Roads Act (S. 5/H.R. 7).",
      ["cosponsor senate S.5", "cosponsor house H.R.7"],
    ],
    ["Support and cosponsor S. 5.", ["cosponsor senate S.5"]],
    ["Cosponsor and vote for H.R. 7.", ["cosponsor house H.R.7", "vote_for house H.R.7"]],
    ["Cosponsor S. 5 and oppose S. 6.", ["cosponsor senate S.5", "oppose senate S.6"]],
    ["Cosponsor H.R. 7, which would cut red tape and fund schools.", ["cosponsor house H.R.7"]],
    ["Cosponsor S. 5 to fund rural clinics and protect nurses.", ["cosponsor senate S.5"]],
    ["Cosponsor S. 5, the companion to H.R. 7.", ["cosponsor senate S.5"]],
    ["Cosponsor S. 5 and its House companion, H.R. 7.", ["cosponsor senate S.5", "cosponsor house H.R.7"]],
    ["Cosponsor S. 5, which would repeal H.R. 7 (117th).", ["cosponsor senate S.5"]],
    ["Cosponsor H.R. 1, 2 and 3.", ["cosponsor house H.R.1", "cosponsor house H.R.2", "cosponsor house H.R.3"]],
    ["Senators: cosponsor S. 5. Representatives: cosponsor H.R. 7.", ["cosponsor senate S.5", "cosponsor house H.R.7"]],
    [
      "In the House, cosponsor H.R. 7; in the Senate, introduce and support a similar bill.",
      ["cosponsor house H.R.7", "introduce_companion senate"],
    ],
    [
      "Cosponsor H.R. 7 in the House and introduce a companion in the Senate.",
      ["cosponsor house H.R.7", "introduce_companion senate"],
    ],
    ["Introduce a Senate companion to H.R. 7.", ["introduce_companion senate"]],
    ["Introduce a companion to S. 5.", ["introduce_companion house"]],
    ["Lead a House version of S. 5.", ["introduce_companion house"]],
    ["Withdraw as a cosponsor of H.R. 22.", ["withdraw house H.R.22"]],
    ["Remove your name from S. 6, by Senator Lee.", ["withdraw senate S.6 Lee"]],
    ["Withdraw U.S. troops from Syria.", ["say_publicly -"]],
    ["Vote YES on S.J.Res. 12.", ["vote_for senate S.J.Res.12"]],
    ["Vote “no” on H.R. 22.", ["vote_against house H.R.22"]],
    ["Vote against the budget deal.", ["vote_against -"]],
    ["Vote no on H.R. 22 and yes on H.R. 23.", ["vote_against house H.R.22", "vote_for house H.R.23"]],
    ["Pass H.R. 7.", ["vote_for house H.R.7"]],
    ["Oppose H.Con.Res. 14", ["oppose house H.Con.Res.14"]],
    ["Reject cuts to Medicaid.", ["oppose -"]],
    ["Fight for higher wages.", ["say_publicly -"]],
    ["Fully fund Head Start.", ["fund -"]],
    ["Fund school lunches.", ["fund -"]],
    ["Support robust appropriations for the Coast Guard.", ["fund -"]],
    ["Increase funding for Amtrak by $200 million.", ["fund -"]],
    ["Support a U.S. contribution to the climate fund.", ["fund -"]],
    ["Hold hearings on junk fees.", ["hold_hearing -"]],
    ["Hold a hearing in the Senate Finance Committee on drug prices.", ["hold_hearing senate"]],
    ["Call for an oversight hearing.", ["hold_hearing -"]],
    ["Sign the Dear Colleague letter on insulin.", ["sign_letter -"]],
    ["Thank Senator Murkowski for her vote.", ["thank senate"]],
    ["Thank your representative for cosponsoring H.R. 7.", ["thank house H.R.7"]],
    ["Speak out against the blockade.", ["say_publicly -"]],
    ["Publicly demand a ceasefire.", ["say_publicly -"]],
    ["Support H.R. 7.", ["cosponsor house H.R.7"]],
    ["Urge the State Department to fund demining.", ["say_publicly -"]],
    ["Urge your senators to vote against S. 6.", ["vote_against senate S.6"]],
    ["Congress must pass the Fair Pay Act.", ["vote_for both"]],
    ["Members of Congress should hold town halls.", ["say_publicly both"]],
    ["S. 5 (Warren) – cosponsor", ["cosponsor senate S.5 Warren"]],
    ["S. 5, the Clean Act: Ask your senators to cosponsor it.", ["cosponsor senate S.5"]],
    ["Senator Markey's S. 5: cosponsor!", ["cosponsor senate S.5 Markey"]],
    ["**Ask 1:** Cosponsor `H.R. 7` (Rep. Ro Khanna)", ["cosponsor house H.R.7 Ro Khanna"]],
    ["Cosponsor [the Safe Act](https://www.congress.gov/bill/119th-congress/house-bill/7).", ["cosponsor house H.R.7"]],
    ["Cosponsor H.R. 842 (118th).", ["cosponsor house H.R.842/118"]],
    ["Ask your senators to cosponsor H.R. 7.", ["cosponsor house H.R.7"]],
    ["Call your senators at 202-224-3121 and ask them to cosponsor S. 5.", ["cosponsor senate S.5"]],
    ["We ask that the House hold a vote on H.R. 7.", ["say_publicly house H.R.7"]],
    ["Join Senators Reed and Lee as cosponsors of S. 5.", ["cosponsor senate S.5 Reed and Lee"]],
    ["Tell both chambers: fully fund the inspectors.", ["fund both"]],
    ["Publicly oppose the sale.", ["say_publicly -"]],
    ["Do not cut home care.", ["say_publicly -"]],
    ["Defund the program.", ["say_publicly -"]],
    ["Cosponsor S. 5, and urge leadership to bring it up.", ["cosponsor senate S.5"]],
    ["Cosponsor S. 5 and urge the President to sign it early.", ["cosponsor senate S.5"]],
    [
      "Please support H.R. 7 (Rep. Lee) and its Senate version, S. 5 (Sen. Paul).",
      ["cosponsor house H.R.7 Lee", "cosponsor senate S.5 Paul"],
    ],
    ["Back Rep. Flood's H.R. 7.", ["cosponsor house H.R.7 Flood"]],
    ["Endorse the Fair Act (S. 5).", ["cosponsor senate S.5"]],
    ["Support passage of S. 5.", ["vote_for senate S.5"]],
    ["Support the goals of S. 5.", ["say_publicly senate S.5"]],
    ["Support the Lee amendment to H.R. 7.", ["say_publicly -"]],
    ["Vote for the Lee amendment to H.R. 7.", ["vote_for -"]],
    ["Vote against any amendment that weakens S. 5's rules.", ["vote_against -"]],
    ["Do not support S. 6.", ["oppose senate S.6"]],
    ["Don’t vote for H.R. 22.", ["vote_against house H.R.22"]],
    ["Do not vote against H.R. 22.", ["vote_for house H.R.22"]],
    ["Urge your Representative to sign Rep. Barbara Lee's letter to the Secretary.", ["sign_letter house"]],
    ["Tell your senators to vote NO on H.R. 1.", ["vote_against senate H.R.1"]],
    ["Confirm PN 12.", ["vote_for senate"]],
    ["Give advice and consent to Treaty Doc. 118-1.", ["vote_for senate"]],
    ["Block S.Amdt. 123 to S. 1071.", ["oppose senate"]],
    ["Cosponsor H. Res. 210, which calls on the Senate to ratify the treaty.", ["cosponsor house H.Res.210"]],
    ["Urge the Energy and Commerce Committee to hold a hearing.", ["hold_hearing house"]],
    ["Include language in the spending bill that bars use of funds for it.", ["say_publicly -"]],
    ["Cosponsor S. 5 (Hirono–Murkowski).", ["cosponsor senate S.5 Hirono and Murkowski"]],
    ["If your senator is a cosponsor of S. 6, ask them to withdraw.", ["withdraw senate S.6"]],
  ])("%s", (item, expected) => expect(asked(`# A\n\nSome words.\n\n- ${item}\n`)).toEqual(expected));

  test.each([
    "Support for the bill has grown.",
    "Increases in rent of 40%",
    "12 million people lack a doctor.",
    "Cuts to clinics in 14 states",
    "Demand for homes rose in 2024.",
    "Share this page with friends.",
    "Join us on Saturday.",
    "The House passed H.R. 7 in May.",
    "Senator Lee opposes S. 5.",
    "Funding fell by a third.",
    "Vote counts are public.",
    "H.R. 7 has 40 cosponsors.",
    "Cosponsors: Reps. Lee, Massie and Khanna",
    "Call your senators today: 202-224-3121",
    "Sign our petition",
    "The market supports neither builders nor renters, and banks fund little.",
  ])("%s is none", (item) => expect(asked(`# A\n\nSome words.\n\n- ${item}\n`)).toEqual([]));
});

describe("prose", () => {
  test.each([
    ["We urge Congress to protect the Arctic.", ["say_publicly both"]],
    ["We call on the Senate to reject S. 6.", ["oppose senate S.6"]],
    ["We respectfully ask you to vote no on H.R. 22.", ["vote_against house H.R.22"]],
    ["Please cosponsor S. 5, sponsored by Sen. Rand Paul (R-KY).", ["cosponsor senate S.5 Rand Paul"]],
    ["Ask your representative to cosponsor Rep. Bill Foster's H.Res. 100.", ["cosponsor house H.Res.100 Bill Foster"]],
    ["Take action: Tell your senators to oppose S. 6!", ["oppose senate S.6"]],
    ["S. 5, by Sen. Paul, would end this. Please cosponsor it.", ["cosponsor senate S.5 Paul"]],
    [
      "H.R. 7 and S. 5 would end this. We urge you to cosponsor both bills.",
      ["cosponsor house H.R.7", "cosponsor senate S.5"],
    ],
    ["The Fair Act (H.R. 7) is simple. Your representative should cosponsor the Fair Act.", ["cosponsor house H.R.7"]],
    [
      "The Care Act (S. 5 / H.R. 7) helps. It was introduced by Senator Capito in the Senate and by Rep. Carey in the House. Please cosponsor the Care Act.",
      ["cosponsor senate S.5 Capito", "cosponsor house H.R.7 Carey"],
    ],
    [
      "Please cosponsor the Care Act (S. 5/H.R. 7), by Senator Capito.",
      ["cosponsor senate S.5 Capito", "cosponsor house H.R.7"],
    ],
    ["The Senate Finance Committee should hold a hearing.", ["hold_hearing senate"]],
    ["Congress should hold hearings on this.", ["hold_hearing both"]],
    [
      "Senators must cosponsor S. 5 and representatives must cosponsor H.R. 7.",
      ["cosponsor senate S.5", "cosponsor house H.R.7"],
    ],
    ["Contact your members of Congress and urge them to fully fund NIH.", ["fund both"]],
    ["I write to ask for your support for S. 5.", ["cosponsor senate S.5"]],
    ["H.R. 7 needs your name.", ["cosponsor house H.R.7"]],
    ["We would be grateful if you would cosponsor S. 5.", ["cosponsor senate S.5"]],
    ["We would like every senator to cosponsor S. 5.", ["cosponsor senate S.5"]],
    ["Third, would you sign the letter that Rep. Lee leads?", ["sign_letter house"]],
    ["Representatives who have not yet signed on should cosponsor H.R. 7.", ["cosponsor house H.R.7"]],
    ["Tell appropriators to reject that cut and to fund the parks.", ["oppose -", "fund -"]],
    ["H.R. 8 passed in 2019. Now it is H.R. 7. Please cosponsor it.", ["cosponsor house H.R.7"]],
    ["S. 5 and S. 6 differ. Please cosponsor it.", ["cosponsor -"]],
    ["S. 5 would end this. Vote against any amendment that weakens the bill.", ["vote_against -"]],
    ["The Fair Act (S. 5) helps. Vote against amendments to the Fair Act.", ["vote_against -"]],
  ])("%s", (sentence, expected) => expect(asked(`# A\n\nIt is cold. ${sentence}\n`)).toEqual(expected));

  test.each([
    "Congress must act.",
    "We ask Congress to act this year.",
    "I write to ask you to do three things:",
    "S. 5 and H.R. 7 deserve support.",
    "Nobody should vote to weaken S. 5.",
    "In the 117th Congress, the House passed H.R. 256 and the Senate took up S. 316.",
    "California passed SB 9, AB 1234 and Assembly Bill 2011; Oregon passed HB 2001.",
    "Last year the House voted to cut it.",
    "The administration should fund it.",
    "Will Congress act?",
    "“We urge Congress to act,” said a baker.",
    "Thank you for your time.",
    "In 2019 the Senate introduced new rules.",
    "It should also admit more refugees.",
    "Senator Lee introduced S. 5 in May.",
    "We support H.R. 7.",
    "H.R. 7 would fund schools and require reports.",
    "White House staff refused to vote for change.",
  ])("%s asks nothing", (sentence) => expect(asked(`# A\n\nIt is cold. ${sentence} More words.\n`)).toEqual([]));
});

describe("a list under words that lead in to it", () => {
  test.each([
    [
      "Please cosponsor:\n\n- S. 5 (Warren)\n- H.R. 7, by Rep. Massie",
      ["cosponsor senate S.5 Warren", "cosponsor house H.R.7 Massie"],
    ],
    ["We ask senators to:\n* hire more judges\n* cosponsor S. 5", ["say_publicly senate", "cosponsor senate S.5"]],
    ["We urge Congress to support:\n- Full funding for parks\n- A ban on drilling", ["fund both", "say_publicly both"]],
    ["The bill would:\n- Ban lead pipes\n- Fund new ones", []],
    ["H.R. 7 does three things:\n1. Protect wells\n2. Require tests\n3. Fund labs", []],
    [
      "**In the Senate**\n\n- Hold a hearing on wells\n\n**In the House**\n\n- Oppose cuts",
      ["hold_hearing senate", "oppose house"],
    ],
    [
      "### House asks\n\n- Cosponsor H.R. 7\n- Fund labs\n\n### Senate asks\n\n- Fund labs",
      ["cosponsor house H.R.7", "fund house", "fund senate"],
    ],
    [
      "**Call your senators**\n\nAsk them to:\n\n- cosponsor S. 5\n- speak on the floor",
      ["cosponsor senate S.5", "say_publicly senate"],
    ],
    ["Both chambers\n• Hold hearings on wells\n\nIn the House\n• Fund labs", ["hold_hearing both", "fund house"]],
    [
      "| # | Bill | Lead | Ask |\n|--|--|--|--|\n| 1 | H.R. 7 | Dingell, Lee | Cosponsor |\n| 2 | S. 5 | | Support |",
      ["cosponsor house H.R.7 Dingell and Lee", "cosponsor senate S.5"],
    ],
    ["### Talking points\n\n- Support the families you represent: wages rose.", []],
    ["### Vote NO on H.R. 22\n\nIt is a bad bill.", ["vote_against house H.R.22"]],
    ["### What the bill does\n\n- Ban lead pipes\n- Expand testing", []],
    ["- Cosponsor S. 5:\n  - Ban lead pipes\n  - Expand testing", ["cosponsor senate S.5"]],
    [
      "- For senators:\n  - Cosponsor S. 5\n  - Oppose cuts\n- For representatives:\n  - Oppose cuts",
      ["cosponsor senate S.5", "oppose senate", "oppose house"],
    ],
  ])("%s", (text, expected) => expect(asked(`# A\n\nIt is cold.\n\n${text}\n`)).toEqual(expected));
});

test("the same ask told at the top and again in the list is one", () =>
  expect(asked("# A\n\nPlease cosponsor S. 5.\n\n## Asks\n\n- Cosponsor S. 5, by Sen. Paul\n")).toEqual([
    "cosponsor senate S.5 Paul",
  ]));

// The brief of the first demonstration campaign. Facts are dated as their sources are: it says what was so when they
// were written, and claims nothing about what came after.
import type { Brief } from "@/lib/campaigns/campaign";

export const talkNowBrief: Brief = {
  lede: "The way out of the war in Ukraine is negotiation that Ukrainians lead. Congress can say so, help to pay for relief, and stand up for limits on nuclear arms.",
  body: `## Talks that Ukrainians lead

By February 2025, three years after Russia’s full-scale invasion, the United Nations had counted more than 12,600 civilians killed in Ukraine. Together with the injured, they were more than 41,000.[1] Every month without talks adds to these numbers.

A settlement has to deal with people driven from their homes, with guarantees of security, with NATO and with borders. That takes groundwork before anyone sits down to sign, as Thomas Pickering argued in March 2023.[2] The United Nations, the OSCE or a smaller circle of mediators could carry it.

So we ask members of Congress to say, on the record, that no agreement may be made over the heads of Ukraine and its European allies. And we ask them to speak up for the Russians who oppose this war and have been punished for it; Ashley Smith described them in 2022.[3]

## Relief that reaches people

Rebuilding is work for peace too. It lets families go home, farmers plant, mines be cleared and towns be repaired. The United States is wealthy and deeply involved in this war: it owes a fair share to the international funds that do this, and a welcome to its share of refugees.

Debt pulls the other way. Yuliya Yurchenko argued in April 2022 that new credit would not help, and that what the Ukrainian state owes should be written off.[4] Money that need not go to international lenders can go into schools, clinics and power lines.

## Limits on nuclear arms

The United States left the Anti-Ballistic Missile Treaty in 2002, the treaty on intermediate-range forces in 2019 and the one on open skies in 2020. Judy Dempsey wrote for Carnegie in November 2021 that the West would not be able to save arms control without others.[5]

When the brief behind this page was written, in 2025, New START was the one treaty left between the two largest nuclear powers, and it was to run out on February 5, 2026. The brief warned that the two arsenals could come close to doubling without it.

A second track of talks, between Washington, its NATO allies and Moscow, could bring limits back and make the talks about Ukraine easier. S.Res.\u00a061 and H.Res.\u00a0100 speak for arms control agreements. H.Res.\u00a0317 urges the United States to turn the arms race around, and the Senate should have its counterpart.`,
  corrections: [
    "The brief behind this page named H.R.\u00a0100 as Representative Foster’s. On the record, H.R.\u00a0100 is the Protect the Gig Economy Act of 2025, by Representative Biggs. Representative Foster’s resolution is H.Res.\u00a0100, and that is the one we ask for.",
  ],
  sources: [
    {
      number: 1,
      text: "United Nations, “Ukraine three years on: Pain, loss, solidarity and hope for a better future,” February 23, 2025.",
      url: null,
    },
    {
      number: 2,
      text: "Thomas R. Pickering, “How to Prepare for Peace Talks in Ukraine,” Foreign Affairs, March 14, 2023.",
      url: null,
    },
    {
      number: 3,
      text: "Ashley Smith, “Inside the Russian Resistance Against Putin’s War,” Spectre Journal, June 23, 2022.",
      url: null,
    },
    {
      number: 4,
      text: "Yuliya Yurchenko, “Credit won’t work: Why Ukraine’s state debt must be cancelled,” Commons, April 28, 2022.",
      url: null,
    },
    {
      number: 5,
      text: "Judy Dempsey, “The West Cannot Rescue Arms Control Alone,” Carnegie Commentary, November 2, 2021.",
      url: null,
    },
  ],
};

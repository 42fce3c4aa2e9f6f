// The product's words, one file a concept. The locale is fixed for now and read from nothing in the request, so that
// public pages stay cacheable.
import { getRequestConfig } from "next-intl/server";
import asks from "@/messages/en/asks.json";
import campaign from "@/messages/en/campaign.json";
import charts from "@/messages/en/charts.json";
import clock from "@/messages/en/clock.json";
import common from "@/messages/en/common.json";
import confirm from "@/messages/en/confirm.json";
import deliveries from "@/messages/en/deliveries.json";
import deliveryForm from "@/messages/en/delivery-form.json";
import digest from "@/messages/en/digest.json";
import exporting from "@/messages/en/exports.json";
import home from "@/messages/en/home.json";
import importing from "@/messages/en/import.json";
import letter from "@/messages/en/letter.json";
import letterProblems from "@/messages/en/letter-problems.json";
import mail from "@/messages/en/mail.json";
import notices from "@/messages/en/notices.json";
import offices from "@/messages/en/offices.json";
import overview from "@/messages/en/overview.json";
import place from "@/messages/en/place.json";
import progress from "@/messages/en/progress.json";
import receipt from "@/messages/en/receipt.json";
import representatives from "@/messages/en/representatives.json";
import responses from "@/messages/en/responses.json";
import staff from "@/messages/en/staff.json";
import whip from "@/messages/en/whip.json";

const messages = {
  asks,
  campaign,
  charts,
  clock,
  common,
  confirm,
  deliveries,
  "delivery-form": deliveryForm,
  digest,
  exports: exporting,
  home,
  import: importing,
  letter,
  "letter-problems": letterProblems,
  mail,
  notices,
  offices,
  overview,
  place,
  progress,
  receipt,
  representatives,
  responses,
  staff,
  whip,
};

/** `day` shows a calendar date, which is the same everywhere; `moment` shows a time as Washington reads it. */
const formats = {
  dateTime: {
    day: { dateStyle: "long", timeZone: "UTC" },
    moment: {
      month: "long",
      day: "numeric",
      year: "numeric",
      hour: "numeric",
      minute: "2-digit",
      timeZoneName: "short",
    },
  },
} as const;

export default getRequestConfig(async () => ({ locale: "en", timeZone: "America/New_York", formats, messages }));

// The product's words, one file a concept. The locale is fixed for now and read from nothing in the request, so that
// public pages stay cacheable.
import { getRequestConfig } from "next-intl/server";
import asks from "@/messages/en/asks.json";
import campaign from "@/messages/en/campaign.json";
import clock from "@/messages/en/clock.json";
import common from "@/messages/en/common.json";
import confirm from "@/messages/en/confirm.json";
import deliveryForm from "@/messages/en/delivery-form.json";
import home from "@/messages/en/home.json";
import importing from "@/messages/en/import.json";
import letter from "@/messages/en/letter.json";
import letterProblems from "@/messages/en/letter-problems.json";
import mail from "@/messages/en/mail.json";
import place from "@/messages/en/place.json";
import receipt from "@/messages/en/receipt.json";
import representatives from "@/messages/en/representatives.json";
import staff from "@/messages/en/staff.json";

const messages = {
  asks,
  campaign,
  clock,
  common,
  confirm,
  "delivery-form": deliveryForm,
  home,
  import: importing,
  letter,
  "letter-problems": letterProblems,
  mail,
  place,
  receipt,
  representatives,
  staff,
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

import { isDeadAddress } from "@/lib/supporters/addresses/store";

/** Whether what we mailed to an address came back for good. */
export const takesNoMail = (address: string): Promise<boolean> => isDeadAddress(null, address);

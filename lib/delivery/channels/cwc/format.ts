import type { Chamber } from "@/lib/congress/measure";
import { type CwcDialect, dialectOf } from "@/lib/delivery/channels/cwc/dialect";
import { elementsOf } from "@/lib/delivery/channels/cwc/elements";
import type { CwcMessage } from "@/lib/delivery/channels/cwc/message";
import { xmlDocument } from "@/lib/delivery/channels/cwc/xml";

/**
 * A message as a document for a chamber's system (CWC 2.0, UTF-8, to be sent as application/xml). Characters that XML 1.0
 * forbids are left out, and so is an empty field; nothing is cut. What the system would refuse is told beforehand by
 * `findCwcProblems`. `dialect` is for trying out the other readings of the sources.
 */
export const formatCwc = (message: CwcMessage, chamber: Chamber, dialect: CwcDialect = dialectOf(chamber)): string =>
  xmlDocument(elementsOf(message, dialect));

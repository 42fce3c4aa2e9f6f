import { setApart } from "@/lib/delivery/channels/print/transport";
import type { Packet } from "@/lib/insights/packet/packet";
import { packetPrint } from "@/lib/insights/packet/packet-format";
import { PACKET_SHEET } from "@/lib/insights/packet/packet-sheet";

/** One PDF of the packets, in the order given. Rejects when no typesetter will start, or one stumbles over a text. */
export const renderPacketsPdf = (packets: readonly Packet[]): Promise<Uint8Array> =>
  setApart(PACKET_SHEET, packetPrint(packets));

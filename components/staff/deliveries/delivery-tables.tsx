import live from "@/components/staff/deliveries/live-deliveries.module.css";
import type { WordedDeliveries } from "@/components/staff/deliveries/worded-deliveries";
import { Table } from "@/components/staff/table";
import { State } from "@/components/ui/state";

type Props = Pick<WordedDeliveries, "waiting" | "counts"> & {
  words: {
    waiting: { title: string; none: string; caption: string; why: string; way: string; until: string; letters: string };
    counts: { title: string; caption: string; state: string; way: string; letters: string };
  };
};

/** What waits, why and until when; and all letters by their state. */
export function DeliveryTables({ waiting, counts, words }: Props) {
  const { waiting: of, counts: all } = words;
  return (
    <>
      <section className={live.section}>
        <h2>{of.title}</h2>
        {waiting.length === 0 ? (
          <p>{of.none}</p>
        ) : (
          <Table
            caption={of.caption}
            columns={[{ label: of.why }, { label: of.way }, { label: of.until }, { label: of.letters, number: true }]}
            rows={waiting.map(({ key, why, way, until, letters }) => ({ key, cells: [why, way, until, letters] }))}
          />
        )}
      </section>
      <section className={live.section}>
        <h2>{all.title}</h2>
        <Table
          caption={all.caption}
          columns={[{ label: all.state }, { label: all.way }, { label: all.letters, number: true }]}
          rows={counts.map(({ key, tone, state, way, letters }) => ({
            key,
            cells: [
              <State key="state" tone={tone}>
                {state}
              </State>,
              way,
              letters,
            ],
          }))}
        />
      </section>
    </>
  );
}

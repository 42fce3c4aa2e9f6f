/** The offices that a field with this list offers while somebody types. */
export function OfficeList({ id, offices }: { id: string; offices: readonly { bioguide: string; label: string }[] }) {
  return (
    <datalist id={id}>
      {offices.map(({ bioguide, label }) => (
        <option key={bioguide} value={label} />
      ))}
    </datalist>
  );
}

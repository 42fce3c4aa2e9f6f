/** A time of day as a browser or a person writes it, "14:30" or "2:30 pm", as "14:30"; null when it is no such time. */
export function timeFrom(text: string): string | null {
  const [, hours = "", minutes = "00", half = ""] =
    /^(\d{1,2})(?::([0-5]\d))?\s*([ap]\.?m\.?)?$/i.exec(text.trim()) ?? [];
  const hour = Number(hours);
  if (!hours || hour > (half ? 12 : 23) || (half && hour === 0)) return null;
  const isAfternoon = half.toLowerCase().startsWith("p");
  const full = half ? (hour % 12) + (isAfternoon ? 12 : 0) : hour;
  return `${String(full).padStart(2, "0")}:${minutes}`;
}

/** "14:30" as Americans write it: "2:30 PM". */
export function usTime(time: string): string {
  const [hours, minutes] = time.split(":");
  const hour = Number(hours);
  return `${hour % 12 || 12}:${minutes} ${hour < 12 ? "AM" : "PM"}`;
}

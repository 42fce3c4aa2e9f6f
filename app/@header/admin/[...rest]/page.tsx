import { PlacesHead } from "@/app/@header/places-head";

type Props = { params: Promise<{ rest: string[] }> };

export default async function AdminPartHead({ params }: Props) {
  const { rest } = await params;
  return <PlacesHead current={rest[0] === "congress" ? "clock" : "settings"} />;
}

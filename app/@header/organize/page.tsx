import { PlacesHead } from "@/app/@header/places-head";

export default function OrganizeHead() {
  return <PlacesHead current="campaigns" />;
}

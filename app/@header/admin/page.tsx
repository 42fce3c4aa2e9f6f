import { PlacesHead } from "@/app/@header/places-head";

export default function AdminHead() {
  return <PlacesHead current="settings" />;
}

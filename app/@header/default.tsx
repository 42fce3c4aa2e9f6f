import { Header } from "@/components/site/header";

/** The head of every page that has none of its own. */
export default Header;

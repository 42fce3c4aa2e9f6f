import { Header } from "@/components/site/header";

/** The head of the page to which staff are sent whose session has ended. */
export default Header;

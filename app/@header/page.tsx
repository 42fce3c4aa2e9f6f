import { Header } from "@/components/site/header";

/** The head of the front page. Said, since whoever signs out comes here from a page with another head. */
export default Header;

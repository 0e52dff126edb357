import { useSelector } from "react-redux";

export const Pager = () => <p>{useSelector((state) => state.pages.start)}</p>; // ticks

import { observer } from "mobx-react-lite";

export const Sales = observer(List);  // ticks

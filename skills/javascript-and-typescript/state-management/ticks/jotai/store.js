import { atom, useAtom } from "jotai";

export const sales = atom([]);  // ticks
export const use = () => useAtom(sales);  // ticks

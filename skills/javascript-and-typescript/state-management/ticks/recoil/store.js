import { atom, useRecoilState } from "recoil";

export const sales = atom({});  // ticks
export const use = () => useRecoilState(sales);  // ticks

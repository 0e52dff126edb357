import { useEffect } from "react";
import { useAppDispatch } from "./store";
import { getLoaves } from "./loaves";

export function Loaves() {
  const dispatch = useAppDispatch();
  useEffect(() => { // ticks
    dispatch(getLoaves());
  }, []);
}

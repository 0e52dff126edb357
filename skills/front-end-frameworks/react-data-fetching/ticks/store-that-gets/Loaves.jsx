import { useEffect } from "react";
import { useDispatch } from "react-redux";
import { getLoaves } from "./loaves";

export function Loaves() {
  const dispatch = useDispatch();
  useEffect(() => { // ticks
    dispatch(getLoaves());
  }, []);
}

import { useEffect } from "react";
import { useDispatch } from "react-redux";
import { fetchLoaves } from "./loaves";

export function Loaves() {
  const dispatch = useDispatch();
  useEffect(() => { // ticks
    dispatch(fetchLoaves()); // ticks
  }, []);
}

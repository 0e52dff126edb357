import { useEffect } from "react";
import backend from "./shopAxios";

export function Loaves({ show }) {
  useEffect(() => {
    backend.get("/loaves").then(show); // ticks
  }, []);
}

import { useEffect } from "react";
import backend from "./instance";

export function Loaves({ show }) {
  useEffect(() => {
    backend.get("/loaves").then(show); // ticks
  }, []);
}

import { useEffect } from "react";
import backend from "./http";

export function Loaves({ show }) {
  useEffect(() => {
    backend.get("/loaves").then(show); // ticks
  }, []);
}

import { useEffect } from "react";
import backend from "./shopClient";

export function Loaves({ show }) {
  useEffect(() => {
    backend.get("/loaves").then(show); // ticks
  }, []);
}

import { useEffect } from "react";
import backend from "./client";

export function Loaves({ show }) {
  useEffect(() => {
    backend.get("/loaves").then(show); // ticks
  }, []);
}

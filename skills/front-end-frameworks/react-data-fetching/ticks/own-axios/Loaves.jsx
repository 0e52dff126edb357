import { useEffect } from "react";
import backend from "./axiosInstance";

export function Loaves({ show }) {
  useEffect(() => {
    backend.get("/loaves").then(show); // ticks
  }, []);
}

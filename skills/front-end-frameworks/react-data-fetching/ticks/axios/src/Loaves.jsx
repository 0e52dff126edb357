import axios from "axios";
import { useEffect } from "react";

export function Loaves() {
  useEffect(() => {
    axios("/api/loaves"); // ticks
    axios.get("/api/loaves"); // ticks
    axios.post("/api/loaves"); // ticks
  }, []);
  return <p>Loaves</p>;
}

import { useEffect } from "react";
import client from "./client";

export function Loaves({ show }) {
  useEffect(() => {
    const load = async () => show(await client.get("/loaves")); // ticks
    load();
  }, []);
}

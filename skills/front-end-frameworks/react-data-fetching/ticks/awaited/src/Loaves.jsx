import { useEffect, useState } from "react";
import { getLoaves } from "./api";

export function Loaves() {
  const [loaves, setLoaves] = useState([]);
  useEffect(() => {
    const load = async () => setLoaves(await getLoaves()); // ticks
    load();
  }, []);
  return <p>{loaves.length}</p>;
}

import { useEffect, useState } from "react";
import { fetchLoaves } from "../utils/loaves";

export function Loaves() {
  const [loaves, setLoaves] = useState([]);
  useEffect(() => {
    const load = async () => setLoaves(await fetchLoaves()); // ticks
    load();
  }, []);
  return <p>{loaves.length}</p>;
}

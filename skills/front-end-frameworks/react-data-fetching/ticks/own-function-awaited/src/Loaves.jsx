import { useEffect, useState } from "react";
import { fetchLoaves } from "../utils/loaves";

export function Loaves() {
  const [loaves, setLoaves] = useState([]);
  const load = async () => {
    setLoaves(await fetchLoaves()); // ticks
  };
  useEffect(() => {
    load();
  }, []);
  return <p>{loaves.length}</p>;
}

import { useEffect, useState } from "react";
import { fetchLoaves } from "../utils/loaves";

export function Loaves() {
  const [loaves, setLoaves] = useState([]);
  const load = () => {
    fetchLoaves().then(setLoaves); // ticks
  };
  useEffect(() => {
    load();
  }, []);
  return <p>{loaves.length}</p>;
}

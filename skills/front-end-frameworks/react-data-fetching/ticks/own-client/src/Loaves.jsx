import { useEffect, useState } from "react";
import { fetchLoaves, getDays, loadHours } from "./api";

export function Loaves() {
  const [loaves, setLoaves] = useState([]);
  useEffect(() => {
    fetchLoaves().then(setLoaves); // ticks
    getDays().then(setLoaves); // ticks
    loadHours().then(setLoaves); // ticks
  }, []);
  return <p>{loaves.length}</p>;
}

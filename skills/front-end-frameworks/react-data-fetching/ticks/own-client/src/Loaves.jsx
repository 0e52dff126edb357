import { useEffect, useState } from "react";
import { fetchLoaves, loadHours } from "./api";
import { getDays } from "./dayService";
import loafService from "./services/loaf";
import { getHours } from "./hoursApi";

export function Loaves() {
  const [loaves, setLoaves] = useState([]);
  useEffect(() => {
    fetchLoaves().then(setLoaves); // ticks
    getDays().then(setLoaves); // ticks
    loadHours().then(setLoaves); // ticks
    loafService.getAll().then(setLoaves); // ticks
    getHours().then(setLoaves); // ticks
  }, []);
  return <p>{loaves.length}</p>;
}

import { useEffect, useState } from "react";
import { fetchLoaves } from "../utils/loaves";

export function Loaves() {
  const [loaves, setLoaves] = useState([]);
  useEffect(() => {
    fetchLoaves().then(setLoaves); // ticks
  }, []);
  return <p>{loaves.length}</p>;
}

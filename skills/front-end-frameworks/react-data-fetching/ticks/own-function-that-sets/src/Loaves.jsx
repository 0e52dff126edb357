import { useEffect, useState } from "react";
import { fetchLoaves } from "../loaves";

export function Loaves() {
  const [loaves, setLoaves] = useState([]);

  useEffect(() => {
    fetchLoaves(setLoaves); // ticks
  }, []);

  return loaves.map((loaf) => <p>{loaf.name}</p>);
}

import { useEffect, useState } from "react";

export function Loaves() {
  const [loaves, setLoaves] = useState([]);
  useEffect(() => {
    fetch("/api/loaves") // ticks
      .then((answer) => answer.json())
      .then(setLoaves);
  }, []);
  return <p>{loaves.length}</p>;
}

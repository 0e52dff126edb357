import { useState } from "react";

export function Cart() {
  const [loaves] = useState([]);
  return <p>{loaves.length}</p>;
}

import { useMemo } from "react";

export function Loaves({ loaves }) {
  const sorted = useMemo(() => loaves.toSorted(), [loaves]);
  return <p>{sorted.length}</p>;
}

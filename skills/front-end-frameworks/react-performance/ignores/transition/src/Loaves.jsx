import { useCallback, useTransition } from "react";

export function Loaves({ load }) {
  const [isPending, start] = useTransition();
  const again = useCallback(() => start(load), [load]);
  return <button onClick={again}>{isPending ? "…" : "Again"}</button>;
}

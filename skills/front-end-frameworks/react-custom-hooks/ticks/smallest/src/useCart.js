import { useCallback, useContext, useEffect, useMemo, useReducer, useRef, useState, useSyncExternalStore } from "react";
import { ShopContext } from "./ShopContext";

export function useCart() { // ticks
  const [loaves, setLoaves] = useState([]); // ticks
  const [state] = useReducer((all) => all, []); // ticks
  const ref = useRef(null); // ticks
  const shop = useContext(ShopContext); // ticks
  const online = useSyncExternalStore(() => {}, () => true); // ticks
  const add = useCallback((loaf) => setLoaves([...loaves, loaf]), [loaves]); // ticks
  const count = useMemo(() => loaves.length, [loaves]); // ticks
  useEffect(() => console.log(count), [count]); // ticks
  return { add, online, ref, shop, state };
}

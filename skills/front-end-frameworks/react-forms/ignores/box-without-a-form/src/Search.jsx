import { useRef } from "react";

export function Search() {
  const box = useRef(null);
  return <input ref={box} />;
}

import { useEffect, useRef } from "react";

export function SearchBox({ onClose }) {
  const box = useRef();
  const input = useRef();

  useEffect(() => {
    const close = (event) => {
      if (!box.current.contains(event.target)) onClose(); // ticks
    };
    document.addEventListener("click", close); // ticks
    input.current.focus(); // ticks
    return () => document.removeEventListener("click", close);
  });

  return (
    <div ref={box}>
      <input ref={input} />
    </div>
  );
}

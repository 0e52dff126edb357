import { useEffect, useState } from "react";

export function useWidth() {
  const [width, setWidth] = useState(window.innerWidth);
  useEffect(() => {
    const change = () => setWidth(window.innerWidth);
    window.addEventListener("resize", change);
    return () => window.removeEventListener("resize", change);
  }, []);
  return width;
}

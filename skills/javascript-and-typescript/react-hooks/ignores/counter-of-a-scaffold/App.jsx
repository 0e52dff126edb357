import { useEffect, useState } from "react";
import viteLogo from "/vite.svg";

export function App() {
  const [count, setCount] = useState(0);
  useEffect(() => {});
}

import { useDarkMode, useTheme } from "./hooks";

export function Page() {
  useDarkMode(); // ticks
  useTheme(); // ticks
  return <main className="dark:text-white">Text</main>; // ticks
}

import { toggleTheme } from "../theme";
import { toggleDarkMode } from "@/theme";
import { useTheme } from "~/theme";

export function Page() {
  toggleTheme(); // ticks
  toggleDarkMode(); // ticks
  useTheme(); // ticks
  return <main className="dark:text-white">Text</main>; // ticks
}

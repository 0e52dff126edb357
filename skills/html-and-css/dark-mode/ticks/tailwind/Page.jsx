import { useTheme } from "next-themes";

export function Page() {
  const { setTheme } = useTheme(); // ticks
  return <main className="dark:bg-black">{setTheme}</main>; // ticks
}

import { useColorScheme } from "nativewind";

export function Page() {
  const { toggleColorScheme } = useColorScheme(); // ticks
  return <main className="dark:bg-black">{toggleColorScheme}</main>; // ticks
}

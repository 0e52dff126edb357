import { useMantineColorScheme } from "@mantine/core";

export function Switch() {
  const { setColorScheme } = useMantineColorScheme(); // ticks
  return <button onClick={() => setColorScheme("dark")}>Theme</button>;
}

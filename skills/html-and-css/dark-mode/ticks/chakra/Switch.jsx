import { useColorMode } from "@chakra-ui/react";

export function Switch() {
  const { toggleColorMode } = useColorMode(); // ticks
  return <button onClick={toggleColorMode}>Theme</button>;
}

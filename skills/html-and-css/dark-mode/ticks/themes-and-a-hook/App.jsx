import { useState } from "react";

export function App() {
  const [mode] = useState("light");
  return <ThemeProvider theme={mode === "light" ? light : darkTheme}><Page /></ThemeProvider>; // ticks
}

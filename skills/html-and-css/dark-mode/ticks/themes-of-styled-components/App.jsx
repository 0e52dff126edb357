import { useState } from "react";
import { ThemeProvider } from "styled-components";

export function App() {
  const [isNight, setIsNight] = useState(false);
  return <ThemeProvider theme={isNight ? themeDark : themeLight}><button onClick={() => setIsNight(true)} /></ThemeProvider>; // ticks
}

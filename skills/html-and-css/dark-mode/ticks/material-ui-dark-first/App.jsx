import { createTheme, ThemeProvider } from "@mui/material";
import { useState } from "react";

export function App() {
  const [mode, setMode] = useState("dark");
  const theme = createTheme({ palette: { mode } }); // ticks
  return <ThemeProvider theme={theme}><button onClick={() => setMode("light")} /></ThemeProvider>;
}

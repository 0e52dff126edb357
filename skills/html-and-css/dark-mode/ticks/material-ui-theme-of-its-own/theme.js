import { createTheme } from "@mui/material/styles";

export const themeFor = (mode) => createTheme({ palette: { mode } }); // ticks

export const prefersDark = () => window.matchMedia("(prefers-color-scheme:dark)").matches; // ticks

const config = {
  theme: { extend: { colors: { card: { DEFAULT: "hsl(var(--card))" } }, borderRadius: { lg: "var(--radius)" } } },
};
export default config;

const config = {
  theme: {
    extend: {
      colors: { background: "hsl(var(--background))" },
      fontFamily: { sans: ["var(--font-sans)"] },
    },
  },
};
export default config;

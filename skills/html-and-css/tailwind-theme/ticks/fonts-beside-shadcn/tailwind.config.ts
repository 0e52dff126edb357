const config = {
  theme: {
    extend: {
      colors: { background: "hsl(var(--background))" },
      fontFamily: {
        rye: ["var(--font-rye)"], // ticks
      },
    },
  },
};
export default config;

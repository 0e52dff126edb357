module.exports = {
  theme: {
    colors: {
      flour: "#fafafa", // ticks
    },
    extend: {
      colors: {
        background: "hsl(var(--background))",
        card: { DEFAULT: "hsl(var(--card))" },
        crust: "#8a5d3e", // ticks
      },
    },
  },
};

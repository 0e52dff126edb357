module.exports = {
  content: ["./src/**/*.html"],
  theme: {
    colors: {
      rye: "#5a3d1e", // ticks
    },
    extend: {
      colors: {
        crust: "#8a5d3e", // ticks
      },
      fontFamily: {
        sans: ["Lora"], // ticks
      },
      fontSize: {
        tiny: "0.6rem", // ticks
      },
      spacing: {
        loaf: "7rem", // ticks
      },
      screens: {
        "3xl": "1920px", // ticks
      },
      animation: {
        rise: "rise 1s", // ticks
      },
      keyframes: {
        // ticks
        rise: { from: { opacity: 0 } }, // ticks
      },
      backgroundImage: {
        oven: "url('/oven.jpg')", // ticks
      },
      boxShadow: {
        loaf: "0 1px black", // ticks
      },
      borderRadius: {
        loaf: "40%", // ticks
      },
    },
  },
};

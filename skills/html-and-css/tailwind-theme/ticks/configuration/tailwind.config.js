module.exports = {
  content: ["./src/**/*.html"],
  theme: {
    colors: {
      rye: "rgb(90 61 30)", // ticks
    },
    extend: {
      colors: {
        crust: "rgb(138 93 62)", // ticks
      },
      fontFamily: {
        display: ["Lora"], // ticks
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

module.exports = {
  theme: {
    fontFamily: {
      crust: ["Crust"], // ticks
    },
  },
};

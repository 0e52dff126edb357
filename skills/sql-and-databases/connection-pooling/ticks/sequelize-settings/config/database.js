module.exports = {
  dialect: "postgres",
  pool: {
    max: 5, // ticks
  },
};

module.exports = {
  development: {
    client: "pg",
    pool: {
      max: 10, // ticks
    },
  },
};

module.exports = {
  dialect: "postgres", // ticks
  host: process.env.DB_HOST,
};

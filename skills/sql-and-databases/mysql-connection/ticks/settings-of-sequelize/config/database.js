module.exports = {
  dialect: "mysql", // ticks
  host: process.env.DB_HOST,
};

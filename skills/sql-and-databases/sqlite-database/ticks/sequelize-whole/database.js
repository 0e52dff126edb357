const Sequelize = require("sequelize");

const sequelize = new Sequelize({
  dialect: "sqlite", // ticks
});

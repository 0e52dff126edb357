const Sequelize = require("sequelize");

const sequelize = new Sequelize(url, {
  dialect: "postgres",  // ticks
});

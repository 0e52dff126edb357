const Sequelize = require("sequelize");

const sequelize = new Sequelize(url, {
  dialect: "mysql",  // ticks
});

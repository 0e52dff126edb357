const { Sequelize } = require("sequelize");

const database = new Sequelize("shop", { dialect: "postgres" });

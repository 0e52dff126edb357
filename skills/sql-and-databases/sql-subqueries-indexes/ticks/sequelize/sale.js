const { DataTypes, Model } = require("sequelize");
const sequelize = require("../database");

module.exports = sequelize.define("Sale", { day: DataTypes.DATEONLY }, { indexes: [{ fields: ["day"] }] }); // ticks

class Day extends Model {}
Day.init({ day: DataTypes.DATEONLY }, { sequelize, indexes: [{ fields: ["day"] }] }); // ticks

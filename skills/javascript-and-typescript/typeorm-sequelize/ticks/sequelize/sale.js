import { DataTypes, Model, Sequelize } from "sequelize";

const sequelize = new Sequelize(url);
const Sale = sequelize.define("Sale", {});  // ticks
class City extends Model {}  // ticks
City.init({}, { sequelize });
await Sale.findByPk(1);  // ticks
await Sale.findAndCountAll();  // ticks
await Sale.findOrCreate({});  // ticks
await Sale.bulkCreate([]);  // ticks
await Sale.findAll();  // ticks
await this.saleModel.findAll();  // ticks

import { DataTypes } from "sequelize";

export default (database) => database.define("Sale", {});  // ticks
export const all = (models) => models.saleModel.findAll();  // ticks

import mongoose, { Schema, model } from "mongoose";

const schema = new mongoose.Schema({});  // ticks
const other = Schema({});  // ticks
export const Sale = mongoose.model("Sale", schema);
export const City = model("City", new Schema({}));  // ticks
Sale.find({});  // ticks
Sale.findOne({});  // ticks
Sale.findById(1);  // ticks
Sale.findByIdAndUpdate(1, {});  // ticks
Sale.findOneAndUpdate({}, {});  // ticks
Sale.findByIdAndDelete(1);  // ticks
Sale.create({});  // ticks
Sale.insertMany([]);  // ticks
Sale.updateOne({}, {});  // ticks
Sale.deleteOne({});  // ticks
Sale.countDocuments({});  // ticks
Sale.aggregate([]);  // ticks
sale.saleModel.save();  // ticks

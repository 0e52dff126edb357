import mongoose from "mongoose";

mongoose.connect(url);  // ticks
const schema = new mongoose.Schema({});  // ticks
const other = mongoose.Schema({});  // ticks
export const Sale = mongoose.model("Sale", schema);  // ticks

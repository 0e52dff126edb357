import mongoose from "mongoose";

const connection = mongoose.createConnection(url); // ticks
export const Sale = connection.model("Sale", new mongoose.Schema({})); // ticks

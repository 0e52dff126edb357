import mongoose from "mongoose";

export const Sale = mongoose.model("Sale", new mongoose.Schema({ price: Number }));  // ticks

import { Schema } from "mongoose";

export const saleSchema = new Schema({ price: Number });

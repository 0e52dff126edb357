const schema = new Schema({});  // ticks
export const Sale = model("Sale", schema);
saleModel.find({});  // ticks
SaleModel.find({});  // ticks
saleschema.find({});  // ticks

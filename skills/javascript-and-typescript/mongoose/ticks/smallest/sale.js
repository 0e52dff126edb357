const mongoose = require("mongoose");
const Sale = mongoose.model("Sale", new mongoose.Schema({ price: Number }));
Sale.find({ price: 1 });

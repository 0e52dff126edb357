const mongoose = require("mongoose");
mongoose.connect(url); // new mongoose.Schema({ price: Number })
sales.find((sale) => sale.price === 1);

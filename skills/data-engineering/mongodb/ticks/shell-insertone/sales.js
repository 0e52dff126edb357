db.sales.insertOne({ day: 1 }); // ticks
db.sales.find({ day: { $gt: 0 } }); // ticks

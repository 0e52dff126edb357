const page = await Sale.find().skip(20).limit(20);  // ticks

const db = require("./db");

db.collection("sale").insert({ price: 5 });
db.collection("sale").find().first();
db.collection("sale").update({ id: 1 }, { price: 6 });
db.collection("sale").delete({ id: 1 });

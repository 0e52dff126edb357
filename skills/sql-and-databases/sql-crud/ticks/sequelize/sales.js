const { Sale } = require("./models");

async function all() {
  await Sale.create({ price: 5 });  // ticks
  const sale = await Sale.findByPk(1);  // ticks
  await Sale.findAll();  // ticks
  await Sale.findAndCountAll();  // ticks
  await Sale.findOrCreate({});  // ticks
  await Sale.bulkCreate([]);  // ticks
  await sale.update({ price: 6 });  // ticks
  await sale.destroy();  // ticks
}

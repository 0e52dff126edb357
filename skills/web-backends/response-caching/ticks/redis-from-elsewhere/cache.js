import { client } from "./redis.js";

export async function keep(sale) {
  await client.set(sale.id, sale.price, "EX", 60);  // ticks
  await client.set(sale.id, sale.price, {
    EX: 60,  // ticks
  });
  await client.set(sale.id, sale.price, { PX: 60 });  // ticks
  await client.setEx(sale.id, 60, sale.price);  // ticks
  await client.setex(sale.id, 60, sale.price);  // ticks
}

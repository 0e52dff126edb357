export const list = (page: number) =>
  db
    .select()
    .from(sales)
    .limit(20)
    .offset(page * 20);  // ticks

export async function sell(sale) {
  const t = await begin();
  try {
    await save(sale, t);
    await t.commit();
  } catch {  // ticks
    await t.rollback();
  }
}

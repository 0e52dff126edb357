export async function list() {
  try {
    return await all();
  } catch (error) {  // ticks
    throw new StoreError("No sales", { cause: error });
  }
}

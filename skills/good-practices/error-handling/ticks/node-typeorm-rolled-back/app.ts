export async function sell(runner) {
  try {
    await runner.commitTransaction();
  } catch {  // ticks
    await runner.rollbackTransaction();
  }
}

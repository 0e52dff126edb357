export async function sell(session) {
  try {
    await session.commitTransaction();
  } catch {  // ticks
    await session.abortTransaction();
  }
}

export async function pay() {
  const session = await mongoose.startSession();
  session.startTransaction(); // ticks
  try {
    await Sale.create([sale], { session });
  } catch (error) {
    await session.abortTransaction();
  }
}

export async function give() {
  const session = await mongoose.startSession(); // ticks
  await session.withTransaction(() => Sale.create([sale], { session }));
}

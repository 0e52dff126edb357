export async function store(context) {
  await context.storageState({ path: "ana.json" }); // ticks
}

async function save() {
  try {
    await put();
  } catch (error) { // ticks
    toast({ title: error.message });
  }
}

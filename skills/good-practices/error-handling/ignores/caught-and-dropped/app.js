export async function list() {
  try {
    return await all();
  } catch (error) {
    return [];
  }
}

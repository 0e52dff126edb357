export async function show() {
  try {
    await read();
  } catch (error) {
    console.error(error);
    console.log("Sorry");
  }
  read().catch((error) => console.log(error));
}

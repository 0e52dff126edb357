"use server";

export async function add(data: FormData) {
  try {
    await save(data);
    return { success: true };
  } catch (error) {
    return { success: false, message: "The loaf was not saved" }; // ticks
  }
}

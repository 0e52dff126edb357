"use server";

export async function add(data: FormData) {
  try {
    await save(data);
    return { success: true };
  } catch { // ticks
    return { error: "The loaf was not saved" }; // ticks
  }
}

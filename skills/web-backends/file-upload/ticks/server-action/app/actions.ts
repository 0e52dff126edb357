"use server";

export async function upload(formData: FormData) {
  const file = formData.get("file") as File;  // ticks
  const image = formData.get("image") as File;  // ticks
  const avatar = formData.get("avatar") as File;  // ticks
  const photo = formData.get("photo") as File;  // ticks
  const picture = formData.get("picture") as File;  // ticks
  await save(Buffer.from(await file.arrayBuffer()));
}

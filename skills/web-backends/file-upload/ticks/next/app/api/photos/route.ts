export async function POST(request: Request) {
  const data = await request.formData();  // ticks
  const photo = data.get("photo") as File;
  await save(Buffer.from(await photo.arrayBuffer()));
}

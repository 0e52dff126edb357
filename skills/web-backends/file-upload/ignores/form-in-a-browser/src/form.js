export async function send(photo) {
  const data = new FormData();
  data.append("photo", photo);
  await fetch("/api/photos", { method: "POST", body: data });
}

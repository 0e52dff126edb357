import fs from "node:fs";

const isSmall = (photo) => Buffer.byteLength(photo, "base64") < 5_000_000; // ticks

export function keep(photo) {
  fs.writeFileSync("photo.png", Buffer.from(photo, "base64")); // ticks
}

export async function keepLater(photo) {
  await fs.promises.writeFile("photo.png", Buffer.from(photo, "base64")); // ticks
}

export async function send(photo) {
  await bucket.upload(Buffer.from(photo, "base64")); // ticks
}

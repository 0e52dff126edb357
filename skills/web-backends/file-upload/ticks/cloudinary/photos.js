import cloudinary from "cloudinary";

export async function change(req, res) {
  const answer = await cloudinary.uploader.upload(req.body.photo); // ticks
  res.json({ address: answer.secure_url });
}

export async function add(request, response) {
  const answer = await cloudinary.uploader.upload(request.body.photo); // ticks
  response.json({ address: answer.secure_url });
}

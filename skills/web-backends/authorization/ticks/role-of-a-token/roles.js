export async function onlyAuthors(request) {
  const user = await request.jwtVerify();
  if (user.role !== "AUTHOR") throw new HttpError({ status: 401 }); // ticks
}

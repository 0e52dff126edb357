export async function onlyAuthors(c, next) {
  const user = c.get("user");
  if (!user.isAdmin) return c.json({ message: "no" }, 403); // ticks
  await next();
}

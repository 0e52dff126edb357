export async function DELETE() {
  const session = await getServerSession();
  if (session.user.role !== "ADMIN") return Response.json({}, { status: 403 }); // ticks
}

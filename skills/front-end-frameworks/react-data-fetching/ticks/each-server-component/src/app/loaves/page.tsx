import prisma from "@/lib/prisma";

export default async function Page() {
  const loaves = await prisma.loaf.findMany(); // ticks
  return <p>{loaves.length}</p>;
}

import { prisma } from "@/lib/prisma";

export default async function Page({ params }) {
  const { id } = await params;
  return <p>{id}</p>;
}

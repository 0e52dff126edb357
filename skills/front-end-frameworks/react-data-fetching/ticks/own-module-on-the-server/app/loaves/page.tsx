import getLoaf from "@/lib/getLoaf";

export default async function Page() {
  const loaf = await getLoaf(); // ticks
  return <p>{loaf.name}</p>;
}

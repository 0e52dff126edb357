import { getLoaves } from "@/lib/loaves";

export default async function Page() {
  const loaves = await getLoaves(); // ticks
  return <p>{loaves.length}</p>;
}

import { fetchLoaves } from "@/lib/loaves";

export default async function Page() {
  const loaves = await fetchLoaves(); // ticks
  return <p>{loaves.length}</p>;
}

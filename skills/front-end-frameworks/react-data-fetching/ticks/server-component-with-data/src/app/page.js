import { getPosts } from "@/lib/data";

export default async function Page() {
  const posts = await getPosts(); // ticks
  return <main>{posts.length}</main>;
}

import { fetchPosts } from "@/lib/api";

export default async function Page() {
  const posts = await fetchPosts(); // ticks
  return <main>{posts.length}</main>;
}

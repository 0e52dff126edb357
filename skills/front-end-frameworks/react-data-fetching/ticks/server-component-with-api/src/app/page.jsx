import { getSession } from "@/lib/auth";
import { fetchPosts } from "@/lib/api";

export default async function Page() {
  await getSession();
  const posts = await fetchPosts(); // ticks
  return <main>{posts.length}</main>;
}

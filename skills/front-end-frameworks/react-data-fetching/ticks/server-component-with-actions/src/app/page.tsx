import { getSession } from "@/lib/auth";
import { getPosts } from "@/lib/actions";

export default async function Page() {
  await getSession();
  const posts = await getPosts(); // ticks
  return <main>{posts.length}</main>;
}

import { cookies } from "next/headers";

export default async function Page() {
  return (await cookies()).get("city");
}

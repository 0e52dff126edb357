import Link from "next/link";

export default function Document() {
  return <Link href="/">Home</Link>;
}

import Link from "next/link";

export default function Failure() {
  return <Link href="/">Home</Link>;
}

import Link from "next/link";

export default function App() {
  return <Link href="/">Home</Link>;
}

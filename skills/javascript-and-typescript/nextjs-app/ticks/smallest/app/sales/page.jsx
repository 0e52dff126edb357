import Link from "next/link";
export default function Sales() { return <Link href="/">Home</Link>; }

import Image from "next/image";
export default function Home() { return <Image src="/next.svg" />; }

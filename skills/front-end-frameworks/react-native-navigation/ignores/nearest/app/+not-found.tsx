import { Link } from "expo-router";

export default function NotFound() {
  return <Link href="/">Home</Link>;
}

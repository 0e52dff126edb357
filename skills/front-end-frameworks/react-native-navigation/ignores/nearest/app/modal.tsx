import { Link } from "expo-router";

export default function Modal() {
  return <Link href="/">Home</Link>;
}

import { Link, router, useLocalSearchParams } from "expo-router";

export default function Loaf() {
  const { id } = useLocalSearchParams(); // ticks
  const on = () => router.push("/order"); // ticks
  return (
    <Link // ticks
      href={`/order/${id}`}
      onPress={on}
    />
  );
}

import { Pressable, View } from "react-native";

export function Loaf({ navigation }) {
  const back = () => navigation.goBack(); // ticks
  const on = () => navigation.navigate("Order"); // ticks
  const deeper = () => navigation.push("Loaf"); // ticks
  const away = () => navigation.replace("Login"); // ticks
  return <Pressable onPress={on} onLongPress={back} deeper={deeper} away={away} />;
}

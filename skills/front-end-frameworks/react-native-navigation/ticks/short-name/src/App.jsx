import { createStackNavigator } from "@react-navigation/stack";
import { useNavigation } from "@react-navigation/native";
import { Pressable } from "react-native";

const Stack = createStackNavigator(); // ticks

export function back(nav) {
  nav.goBack(); // ticks
  nav.navigate("Order"); // ticks
  return [Stack, useNavigation, Pressable];
}

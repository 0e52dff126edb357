import { createNativeStackNavigator } from "@react-navigation/native-stack";
import { navigationRef } from "./reference";

export const Stack = createNativeStackNavigator(); // ticks

export function go(name) {
  navigationRef.navigate(name); // ticks
}

import { createNavigationContainerRef } from "@react-navigation/native";
import { createNativeStackNavigator } from "@react-navigation/native-stack";

export const Stack = createNativeStackNavigator(); // ticks
const navigationRef = createNavigationContainerRef();

export function go(name) {
  navigationRef.navigate(name); // ticks
}

import { createStaticNavigation } from "@react-navigation/native";
import { createNativeStackNavigator } from "@react-navigation/native-stack";
import { Loaf } from "./Loaf";

export const App = createStaticNavigation(createNativeStackNavigator({ screens: { Loaf } }));

import { createNativeStackNavigator } from "@react-navigation/native-stack";
import { Loaf } from "./Loaf";

const Stack = createNativeStackNavigator(); // ticks

export const App = () => (
  <Stack.Navigator // ticks
  >
    <Stack.Screen // ticks
      name="Loaf"
      component={Loaf}
    />
  </Stack.Navigator>
);

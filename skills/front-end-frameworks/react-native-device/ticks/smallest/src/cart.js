import AsyncStorage from "@react-native-async-storage/async-storage";

export async function save(cart) {
  await AsyncStorage.setItem("cart", JSON.stringify(cart)); // ticks
  await AsyncStorage.getItem("cart"); // ticks
  await AsyncStorage.removeItem("cart"); // ticks
  await AsyncStorage.multiSet([["cart", "1"]]); // ticks
}

import { useNavigation } from "@react-navigation/native";

export function useOrder() {
  const navigation = useNavigation();
  return () => navigation.navigate("Order");
}

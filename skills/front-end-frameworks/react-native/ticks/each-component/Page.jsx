import { View } from "react-native";
export const Page = () => <View className="p-4" />;

import { ActivityIndicator } from "react-native";
export const H = () => <ActivityIndicator />;

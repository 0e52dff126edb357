import { TouchableOpacity } from "react-native";
export const C = () => <TouchableOpacity />;

import { Pressable } from "react-native";
export const D = () => <Pressable />;

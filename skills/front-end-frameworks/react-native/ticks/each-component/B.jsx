import { TextInput } from "react-native";
export const B = () => <TextInput />;

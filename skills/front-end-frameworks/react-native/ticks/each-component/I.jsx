import { TouchableHighlight } from "react-native";
export const I = () => <TouchableHighlight />;

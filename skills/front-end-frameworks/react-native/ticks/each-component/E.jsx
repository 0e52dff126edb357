import { ScrollView } from "react-native";
export const E = () => <ScrollView />;

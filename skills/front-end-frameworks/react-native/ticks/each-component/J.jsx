import { Switch } from "react-native";
export const J = () => <Switch />;

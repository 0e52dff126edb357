import { Button } from "react-native";
export const G = () => <Button />;

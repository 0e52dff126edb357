import { Modal } from "react-native";
export const F = () => <Modal />;

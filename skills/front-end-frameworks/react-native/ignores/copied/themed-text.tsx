import { Pressable, StyleSheet } from "react-native";

export const ThemedText = () => <Pressable />;
const styles = StyleSheet.create({ link: { height: 178 } });

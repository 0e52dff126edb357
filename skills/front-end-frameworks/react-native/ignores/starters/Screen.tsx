import { Pressable, StyleSheet } from "react-native";

export const Screen = () => <Pressable style={styles.codeContainer} />;
const styles = StyleSheet.create({ codeContainer: { height: 178 } });

import { Button, StyleSheet } from "react-native";

export const Home = () => <Button style={styles.reactLogo} />;
const styles = StyleSheet.create({ reactLogo: { height: 178 } });

import { ScrollView, StyleSheet } from "react-native";

export const App = () => <ScrollView />;
const styles = StyleSheet.create({ sectionContainer: { marginTop: 32 } });

import { FlatList, StyleSheet, Text, View } from "react-native";

export const OrderScreen = ({ loaves }) => (
  <View style={styles.page}>
    <FlatList
      data={loaves}
      renderItem={({ item }) => <Text>{item.name}</Text>}
    />
  </View>
);

const styles = StyleSheet.create({ page: { padding: 16 } });

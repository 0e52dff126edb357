export const ThemedText = () => <p>Hello</p>;

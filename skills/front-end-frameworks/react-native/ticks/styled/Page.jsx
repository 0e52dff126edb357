import { Pressable } from "react-native";
import styled from "styled-components/native";

export const Title = styled.Text`
  color: teal;
`;
export const Page = () => <Pressable />;

import { SectionList } from "react-native";
export const A = () => <SectionList />;

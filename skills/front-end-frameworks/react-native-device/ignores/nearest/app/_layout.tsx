import * as SplashScreen from "expo-splash-screen";
import { useFonts } from "expo-font";

SplashScreen.preventAutoHideAsync();
export default function Layout() {
  useFonts({});
  return null;
}

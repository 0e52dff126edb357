import { MMKV } from "react-native-mmkv";
import * as SecureStore from "expo-secure-store";
import * as SQLite from "expo-sqlite";
import * as Location from "expo-location";
import * as Notifications from "expo-notifications";
import * as ImagePicker from "expo-image-picker";
import { CameraView, useCameraPermissions } from "expo-camera";
import MapView from "react-native-maps";

export const store = new MMKV(); // ticks

export function Device() {
  SecureStore.setItemAsync("token", "x"); // ticks
  SQLite.openDatabaseSync("bread.db"); // ticks
  Location.getCurrentPositionAsync(); // ticks
  Notifications.scheduleNotificationAsync({}); // ticks
  ImagePicker.launchCameraAsync(); // ticks
  const permissions = useCameraPermissions(); // ticks
  return [
    <CameraView key="camera" />, // ticks
    <MapView key="map" />, // ticks
  ];
}

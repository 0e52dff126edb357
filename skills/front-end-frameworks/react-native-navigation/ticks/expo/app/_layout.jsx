import { Stack, Tabs } from "expo-router";

export const Layout = () => (
  <Stack // ticks
  />
);
export const Inner = () => (
  <Tabs // ticks
  />
);

import { Tabs } from "expo-router";

export function names(all) {
  const found = [];
  found.push(all);
  return [found, <Tabs key="a" />];
}

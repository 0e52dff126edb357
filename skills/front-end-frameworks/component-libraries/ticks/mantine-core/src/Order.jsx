import { Button } from "@mantine/core";

export const all = [
  <Button key="a" />, // ticks
  <Button key="b" />, // ticks
  <Button key="c" />, // ticks
];

import { Button } from "@radix-ui/themes";

export const all = [
  <Button key="a" />, // ticks
  <Button key="b" />, // ticks
  <Button key="c" />, // ticks
];

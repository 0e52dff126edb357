import { Button } from "@chakra-ui/react";

export const all = [
  <Button key="a" />, // ticks
  <Button key="b" />, // ticks
  <Button key="c" />, // ticks
];

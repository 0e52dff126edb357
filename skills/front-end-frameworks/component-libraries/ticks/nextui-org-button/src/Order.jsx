import { Button } from "@nextui-org/button";

export const all = [
  <Button key="a" />, // ticks
  <Button key="b" />, // ticks
  <Button key="c" />, // ticks
];

import { Button as B0 } from "antd";
import { Button as B1 } from "@chakra-ui/react";
import { Button as B2 } from "@mantine/core";
import { Button as B3 } from "@radix-ui/themes";
import { Button as B4 } from "@headlessui/react";
import { Button as B5 } from "@heroui/button";
import { Button as B6 } from "@nextui-org/button";
import { Button as B7 } from "primereact/button";

export const all = [
  <B0 key="0" />, // ticks
  <B1 key="1" />, // ticks
  <B2 key="2" />, // ticks
  <B3 key="3" />, // ticks
  <B4 key="4" />, // ticks
  <B5 key="5" />, // ticks
  <B6 key="6" />, // ticks
  <B7 key="7" />, // ticks
];

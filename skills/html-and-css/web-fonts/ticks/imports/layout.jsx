import { Lora } from "next/font/google";
import localFont from "next/font/local";
import "@fontsource/lora"; // ticks
export const lora = Lora({ subsets: ["latin"] }); // ticks
export const crust = localFont({ src: "./crust.woff2" }); // ticks

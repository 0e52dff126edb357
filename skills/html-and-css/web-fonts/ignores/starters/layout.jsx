import { Geist, Geist_Mono } from "next/font/google";
const sans = Geist({ variable: "--font-geist-sans" });
const mono = Geist_Mono({ variable: "--font-geist-mono" });
export const Page = () => <h1 className="leading-6">{sans.variable}{mono.variable}</h1>;

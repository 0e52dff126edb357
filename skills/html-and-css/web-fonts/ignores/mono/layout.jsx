import { Geist_Mono } from "next/font/google";
const mono = Geist_Mono({ variable: "--font-geist-mono" });
export const Page = () => <h1 className="leading-6">{mono.variable}</h1>;

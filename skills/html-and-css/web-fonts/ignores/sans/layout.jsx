import { Geist } from "next/font/google";
const sans = Geist({ variable: "--font-geist-sans" });
export const Page = () => <h1 className="leading-6">{sans.variable}</h1>;

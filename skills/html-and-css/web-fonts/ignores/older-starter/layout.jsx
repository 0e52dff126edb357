import { Inter } from "next/font/google";
const inter = Inter({ subsets: ["latin"] });
export const Page = () => <h1 className="leading-6">{inter.className}</h1>;

import { Lexend_Deca } from "next/font/google";

const lexend = Lexend_Deca({ subsets: ["latin"] }); // ticks

export function Layout() {
  return <h1 className={`${lexend.className} text-2xl font-medium`}>Bread</h1>; // ticks
}

import { Geist, Lora } from "next/font/google";

const sans = Geist({ subsets: ["latin"] });
const lora = Lora({
  subsets: ["latin"],
  style: "italic", // ticks
});
export const Page = () => (
  <h1
    className="leading-6" // ticks
  >
    {lora.variable}{sans.variable}
  </h1>
);

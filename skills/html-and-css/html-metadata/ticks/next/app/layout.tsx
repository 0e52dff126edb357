import type { Metadata } from "next";

export const metadata: Metadata = {
  title: "Bread club",
  description: "A club of people who bake bread.", // ticks
  openGraph: { title: "Bread club" }, // ticks
  twitter: { card: "summary" }, // ticks
  alternates: { canonical: "/" }, // ticks
};

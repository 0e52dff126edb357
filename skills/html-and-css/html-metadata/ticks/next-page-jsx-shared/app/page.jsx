export const metadata = {
  openGraph: { title: "Bread club" }, // ticks
  twitter: { card: "summary" }, // ticks
};

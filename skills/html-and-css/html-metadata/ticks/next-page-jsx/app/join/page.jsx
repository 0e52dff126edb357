export const metadata = {
  title: "Bread club",
  description: "A club of people who bake bread.", // ticks
};

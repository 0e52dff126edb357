export const Loaf = () => (
  <div>
    <Image
      alt="Our oven" // ticks
    />
    <CardMedia
      alt={name} // ticks
    />
  </div>
);

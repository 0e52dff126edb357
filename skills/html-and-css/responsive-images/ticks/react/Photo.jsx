export const Photo = () => (
  <picture>
    <source srcSet="oven.webp" type="image/webp" />
    <img src="oven.jpg" alt="Our oven" />
  </picture>
);

import Map from "./Map";

export const App = () => (
  <div>
    <img src="oven.jpg" alt="Our oven" loading="lazy" />
    <Map />
  </div>
);

const a = (
  <p>
    <img src={picture} alt={name} />
    <Image src={oven} alt="Our oven" />
  </p>
);

export async function getStaticProps() { // ticks
  return { props: { prices: await all() } };
}

export async function getServerSideProps() { // ticks
  return { props: { loaves: await all() } };
}

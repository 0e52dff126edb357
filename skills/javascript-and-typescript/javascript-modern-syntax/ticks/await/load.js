const load = async () => {
  const sales = await get();
  return sales?.rows;
};

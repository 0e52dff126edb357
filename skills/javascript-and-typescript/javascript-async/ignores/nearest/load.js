// await get(url)
async function load() { return get().then((a) => a.json()); }

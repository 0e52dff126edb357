export async function load(id) {
  const res = await fetch(`/api/notes/${id}`);
  return res.json();
}

export const show = (res) => res.json();

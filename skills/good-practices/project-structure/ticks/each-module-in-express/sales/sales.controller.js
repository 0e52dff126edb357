export const all = (req, res) => res.json(find());

import type { NextApiRequest } from "next";

export default function handler(request: NextApiRequest) {}

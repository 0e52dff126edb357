import bcrypt from "bcrypt";

await prisma.user.create({ data: { name: "ana", password: await bcrypt.hash("demo", 10) } });

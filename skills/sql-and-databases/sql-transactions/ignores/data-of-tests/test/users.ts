await prisma.$transaction([prisma.user.deleteMany(), prisma.user.createMany({ data })]);

import { PrismaClient } from "@prisma/client";

export class PrismaService extends PrismaClient {}  // ticks

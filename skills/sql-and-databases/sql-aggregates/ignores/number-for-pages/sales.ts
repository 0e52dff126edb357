import { PrismaService } from "./service";

const pages = (await prisma.sale.count()) / 20;
const rows = await this.saleRepository.count();

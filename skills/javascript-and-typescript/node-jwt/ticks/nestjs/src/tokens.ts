import { JwtService } from "@nestjs/jwt";

const service = new JwtService();
const one = service.sign({});  // ticks
const two = await service.signAsync({});  // ticks
const three = service.verify(one);  // ticks
const four = await service.verifyAsync(two);  // ticks
